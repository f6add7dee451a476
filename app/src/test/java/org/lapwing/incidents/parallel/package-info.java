@NullMarked
package org.lapwing.incidents.parallel;

import org.jspecify.annotations.NullMarked;
