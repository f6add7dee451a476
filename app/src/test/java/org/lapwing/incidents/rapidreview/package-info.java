@NullMarked
package org.lapwing.incidents.rapidreview;

import org.jspecify.annotations.NullMarked;
