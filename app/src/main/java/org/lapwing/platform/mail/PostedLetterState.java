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
      case Waiting waiting ->
        waiting.attempts() == 0
            ? "Written at " + InWords.moment(waiting.written())
            : "Tried %s, will be tried again".formatted(times(waiting.attempts()));
      case Sent sent -> "Sent at " + InWords.moment(sent.at());
      case GivenUp given -> "Given up after it was tried " + times(given.attempts());
    };
  }

  private static String times(int attempts) {
    return InWords.count(attempts, "time", "times");
  }
}
