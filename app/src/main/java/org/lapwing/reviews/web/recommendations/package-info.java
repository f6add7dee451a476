/** The pages on which a recommendation is read, made, answered and turned into actions. */
@NullMarked
package org.lapwing.reviews.web.recommendations;

import org.jspecify.annotations.NullMarked;
