/** Shows risks beyond their own pages: in the thread, the search and on My work. */
@NullMarked
package org.lapwing.oversight.risks.outward;

import org.jspecify.annotations.NullMarked;
