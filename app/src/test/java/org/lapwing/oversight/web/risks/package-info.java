/** Proves the pages of the risk register as people meet them. */
@NullMarked
package org.lapwing.oversight.web.risks;

import org.jspecify.annotations.NullMarked;
