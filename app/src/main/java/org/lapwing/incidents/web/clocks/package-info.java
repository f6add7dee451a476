/** The pages of clocks: how each was worked out, what starts and stops them, and the rules. */
@NullMarked
package org.lapwing.incidents.web.clocks;

import org.jspecify.annotations.NullMarked;
