/** Writes minutes item by item, with what was decided and who does what, and sends them out once they are approved. */
@NullMarked
package org.lapwing.oversight.minutes;

import org.jspecify.annotations.NullMarked;
