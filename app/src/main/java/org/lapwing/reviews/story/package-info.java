/** Marlshire's thematic review as the demonstration tells it, through the faces of reviews and of the floors below. */
@NullMarked
package org.lapwing.reviews.story;

import org.jspecify.annotations.NullMarked;
