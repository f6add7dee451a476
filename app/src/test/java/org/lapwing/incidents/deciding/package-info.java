@NullMarked
package org.lapwing.incidents.deciding;

import org.jspecify.annotations.NullMarked;
