@NullMarked
package org.lapwing.oversight.minutes;

import org.jspecify.annotations.NullMarked;
