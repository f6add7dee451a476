package org.lapwing.release;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as somebody writes it: the text that will be published, and the review that it tells of.
 *
 * @param review the review, or null when none was chosen
 */
public record Draft(Text text, @Nullable UUID review) {}
