/** The agenda of a meeting: made from what needs attention, with its papers, and published to those who sit there. */
@NullMarked
package org.lapwing.oversight.agenda;

import org.jspecify.annotations.NullMarked;
