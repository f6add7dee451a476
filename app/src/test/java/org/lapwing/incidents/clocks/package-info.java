@NullMarked
package org.lapwing.incidents.clocks;

import org.jspecify.annotations.NullMarked;
