@NullMarked
package org.lapwing.oversight.web.minutes;

import org.jspecify.annotations.NullMarked;
