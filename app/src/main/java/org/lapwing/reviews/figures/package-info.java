/** What reviews let be counted: findings and recommendations, to those who may read every case of the review. */
@NamedInterface("figures")
@NullMarked
package org.lapwing.reviews.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
