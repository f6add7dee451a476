/** The pages on which people read whom awareness events reached, and those who look after training keep them. */
@NullMarked
package org.lapwing.training.web.events;

import org.jspecify.annotations.NullMarked;
