@NullMarked
package org.lapwing.kernel;

import org.jspecify.annotations.NullMarked;
