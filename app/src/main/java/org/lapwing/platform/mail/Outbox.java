package org.lapwing.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Secrets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in within the transaction that writes them, and hands them out one by one to be sent. */
@Service
@Transactional
public class Outbox implements Mail {

  /** A letter in hand, with the text to send. */
  record InHand(UUID id, Letter letter) {}

  /** A letter as its partnership's administrator is shown it; the text only while it has not been sent. */
  public record Shown(
      PostedLetterState state,
      String address,
      String subject,
      @Nullable String text) {}

  private final LetterStore store;
  private final Secrets secrets;
  private final Clock clock;

  Outbox(LetterStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public void send(Letter letter) {
    var id = Ids.next();
    var sealed = secrets.seal(letter.text().getBytes(StandardCharsets.UTF_8), context(id));
    store.add(id, letter, sealed, clock.instant());
  }

  /** Takes the next letter that is due, reckoning with failure: if nothing more is heard it is tried again later. */
  Optional<InHand> takeNext() {
    var now = clock.instant();
    return store.next(now).map(letter -> {
      store.trying(letter.id(), letter.afterAnotherAttempt(now).orElse(null));
      return new InHand(
          letter.id(),
          new Letter(letter.address(), letter.subject(), text(letter).orElseThrow()));
    });
  }

  void sent(UUID id) {
    store.sent(id, clock.instant());
  }

  /** The newest letters of the viewer's partnership. */
  @Transactional(readOnly = true)
  public List<Shown> newest(boolean withText) {
    return store.newest().stream()
        .map(letter -> new Shown(
            PostedLetterState.of(letter),
            letter.address(),
            letter.subject(),
            withText ? text(letter).orElse(null) : null))
        .toList();
  }

  private Optional<String> text(PostedLetter letter) {
    return letter
        .sealedText()
        .map(text -> new String(secrets.open(text, context(letter.id())), StandardCharsets.UTF_8));
  }

  private static String context(UUID id) {
    return "letter " + id;
  }
}
