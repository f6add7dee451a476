@NullMarked
package org.lapwing.incidents.sought;

import org.jspecify.annotations.NullMarked;
