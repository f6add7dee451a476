package org.lapwing.platform.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters into the outbox within the transaction that writes them. */
@Service
class Outbox implements Mail {

  private final LetterStore store;
  private final Secrets secrets;
  private final Clock clock;

  Outbox(LetterStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void send(Letter letter) {
    var id = Ids.next();
    var sealed = secrets.seal(letter.text().getBytes(StandardCharsets.UTF_8), context(id));
    store.add(Viewer.current().isEmpty(), id, letter, sealed, clock.instant());
  }

  static String context(UUID id) {
    return "letter " + id;
  }
}
