/** The pages on which people read what is taught, and those who look after training keep it. */
@NullMarked
package org.lapwing.training.web.courses;

import org.jspecify.annotations.NullMarked;
