/** Proves the pages of challenges as people meet them. */
@NullMarked
package org.lapwing.oversight.web.challenges;

import org.jspecify.annotations.NullMarked;
