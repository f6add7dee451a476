/** Keeps which proceedings of others run beside a case, and what they let us do. */
@NullMarked
package org.lapwing.incidents.parallel;

import org.jspecify.annotations.NullMarked;
