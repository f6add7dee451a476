@NullMarked
package org.lapwing.platform.trail;

import org.jspecify.annotations.NullMarked;
