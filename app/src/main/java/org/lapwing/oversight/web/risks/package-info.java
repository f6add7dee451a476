/** The pages of the risk register. */
@NullMarked
package org.lapwing.oversight.web.risks;

import org.jspecify.annotations.NullMarked;
