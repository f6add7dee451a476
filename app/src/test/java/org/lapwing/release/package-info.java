/** Proves that nothing goes out but what was released. */
@NullMarked
package org.lapwing.release;

import org.jspecify.annotations.NullMarked;
