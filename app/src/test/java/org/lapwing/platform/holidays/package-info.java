@NullMarked
package org.lapwing.platform.holidays;

import org.jspecify.annotations.NullMarked;
