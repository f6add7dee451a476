@NullMarked
package org.lapwing.incidents.web.clocks;

import org.jspecify.annotations.NullMarked;
