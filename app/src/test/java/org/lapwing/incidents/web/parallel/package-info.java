@NullMarked
package org.lapwing.incidents.web.parallel;

import org.jspecify.annotations.NullMarked;
