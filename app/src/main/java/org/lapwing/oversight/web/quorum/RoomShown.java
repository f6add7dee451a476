package org.lapwing.oversight.web.quorum;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.oversight.quorum.Quoracy;
import org.lapwing.platform.parts.Tag;

/**
 * Who was away from a meeting, and whether it could decide.
 *
 * @param away such as "Jo Ford sent apologies", a line each
 * @param quoracy null where nothing was laid down, or it has not been held
 * @param rule when such a meeting can decide, in a sentence; or blank
 */
public record RoomShown(List<String> away, @Nullable Quoracy quoracy, String rule) {

  public Tag tag(Quoracy judged) {
    return Tag.of(judged.words(), judged.quorate() ? "green" : "red");
  }
}
