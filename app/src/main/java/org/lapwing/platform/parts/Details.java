package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Something that most people need not read, one press away. */
public record Details(
    Content summary,
    Content content,
    boolean open,
    @Nullable String id,
    String classes) {

  public static Details of(String summary, Content content) {
    return new Details(Words.of(summary), content, false, null, "");
  }
}
