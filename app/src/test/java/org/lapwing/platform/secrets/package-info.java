@NullMarked
package org.lapwing.platform.secrets;

import org.jspecify.annotations.NullMarked;
