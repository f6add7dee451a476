/** The pages on which an agenda is made, read and published, and its papers are kept. */
@NullMarked
package org.lapwing.oversight.web.agenda;

import org.jspecify.annotations.NullMarked;
