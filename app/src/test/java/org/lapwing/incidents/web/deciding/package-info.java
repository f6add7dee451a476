@NullMarked
package org.lapwing.incidents.web.deciding;

import org.jspecify.annotations.NullMarked;
