/** Runs the clocks on an incident, and says how each was worked out. */
@NullMarked
package org.lapwing.incidents.clocks;

import org.jspecify.annotations.NullMarked;
