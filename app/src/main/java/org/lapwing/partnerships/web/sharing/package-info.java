/** The pages on which other areas are named that share a case, and their guests. */
@NullMarked
package org.lapwing.partnerships.web.sharing;

import org.jspecify.annotations.NullMarked;
