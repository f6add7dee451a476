@NullMarked
package org.lapwing.incidents.web.rapidreview;

import org.jspecify.annotations.NullMarked;
