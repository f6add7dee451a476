package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Says, large, that something is finished. */
public record Panel(Content title, @Nullable Content body, String classes) {

  public static Panel of(String title, @Nullable String body) {
    return new Panel(Words.of(title), body == null ? null : Words.of(body), "");
  }
}
