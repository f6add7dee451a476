@NullMarked
package org.lapwing.incidents.disclosure;

import org.jspecify.annotations.NullMarked;
