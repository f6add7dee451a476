/** The pages on what runs beside a case, and on its holds. */
@NullMarked
package org.lapwing.incidents.web.parallel;

import org.jspecify.annotations.NullMarked;
