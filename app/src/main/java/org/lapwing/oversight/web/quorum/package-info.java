/** The pages that say when a body may decide, who came to a meeting, and what is still to be confirmed. */
@NullMarked
package org.lapwing.oversight.web.quorum;

import org.jspecify.annotations.NullMarked;
