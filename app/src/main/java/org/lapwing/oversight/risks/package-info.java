/** Keeps what could go wrong for children here, how likely and how grave it is, and what is done about it. */
@NullMarked
package org.lapwing.oversight.risks;

import org.jspecify.annotations.NullMarked;
