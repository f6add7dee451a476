/** The pages of challenges. */
@NullMarked
package org.lapwing.oversight.web.challenges;

import org.jspecify.annotations.NullMarked;
