/** Proves how risks are scored and watched. */
@NullMarked
package org.lapwing.oversight.risks;

import org.jspecify.annotations.NullMarked;
