/** The pages on which the pack of a meeting is read and taken along. */
@NullMarked
package org.lapwing.oversight.web.packs;

import org.jspecify.annotations.NullMarked;
