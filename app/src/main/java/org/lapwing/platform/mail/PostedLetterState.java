package org.lapwing.platform.mail;

import java.time.Instant;
import org.lapwing.kernel.InWords;

/** Where a letter stands. */
public sealed interface PostedLetterState {

  /** It waits for its first or next attempt. */
  record Waiting(Instant written, int attempts) implements PostedLetterState {}

  record Sent(Instant at) implements PostedLetterState {}

  record GivenUp(int attempts) implements PostedLetterState {}

  static PostedLetterState of(PostedLetter letter) {
    if (letter.sentAt().isPresent()) {
      return new Sent(letter.sentAt().get());
    }
    return letter.isGivenUp()
        ? new GivenUp(letter.attempts())
        : new Waiting(letter.writtenAt(), letter.attempts());
  }

  /** "Sent at 3:07pm on 25 March 2026". */
  default String words() {
    return switch (this) {
      case Waiting(var written, var attempts) when attempts == 0 ->
        "Written at " + InWords.moment(written);
      case Waiting(_, var attempts) ->
        "Tried " + InWords.count(attempts, "time", "times") + ", will be tried again";
      case Sent(var at) -> "Sent at " + InWords.moment(at);
      case GivenUp(var attempts) ->
        "Given up after " + InWords.count(attempts, "attempt", "attempts");
    };
  }
}
