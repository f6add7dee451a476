/** Shows challenges beyond their own pages: in the thread, the search, the calendar, on My work and to those they are put to. */
@NullMarked
package org.lapwing.oversight.challenges.outward;

import org.jspecify.annotations.NullMarked;
