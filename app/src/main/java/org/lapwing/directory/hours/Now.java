package org.lapwing.directory.hours;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What holds at a moment; the end is null where nothing changes within a year. */
public sealed interface Now {

  @Nullable
  Instant until();

  default State state() {
    return switch (this) {
      case Open _ -> State.OPEN;
      case Closed _ -> State.CLOSED;
      case Unknown _ -> State.UNKNOWN;
    };
  }

  /**
   * Somebody answers.
   *
   * @param note what the hours say about it in words, or blank
   */
  record Open(@Nullable Instant until, String note) implements Now {}

  /**
   * Nobody answers.
   *
   * @param then what holds after that
   */
  record Closed(@Nullable Instant until, State then) implements Now {}

  /**
   * Nobody can say.
   *
   * @param note what the hours say about it in words, or blank
   */
  record Unknown(@Nullable Instant until, String note) implements Now {}
}
