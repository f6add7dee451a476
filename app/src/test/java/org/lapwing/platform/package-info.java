@NullMarked
package org.lapwing.platform;

import org.jspecify.annotations.NullMarked;
