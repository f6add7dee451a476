/** The pages on which people plan meetings and record what they decided. */
@NullMarked
package org.lapwing.oversight.web;

import org.jspecify.annotations.NullMarked;
