package org.lapwing.platform.mail;

import java.time.Duration;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.Installation;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/** Sends what has been committed to the outboxes, unless this is a demonstration or there is no mail server. */
@Component
public class Postman implements RecurringJob {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final int MOST_AT_ONCE = 200;

  private final Outbox outbox;
  private final AllPartnerships partnerships;
  private final Installation installation;
  private final ObjectProvider<MailSender> sender;
  private final String from;

  Postman(
      Outbox outbox,
      AllPartnerships partnerships,
      Installation installation,
      ObjectProvider<MailSender> sender,
      @Value("${lapwing.mail.from:lapwing@localhost}") String from) {
    this.outbox = outbox;
    this.partnerships = partnerships;
    this.installation = installation;
    this.sender = sender;
    this.from = from;
  }

  @Override
  public String name() {
    return "send-mail";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(10);
  }

  /** Whether letters leave this installation. */
  public boolean delivers() {
    return !installation.demonstration() && sender.getIfAvailable() != null;
  }

  @Override
  public void run() {
    var server = sender.getIfAvailable();
    if (server == null || installation.demonstration()) {
      return;
    }
    deliver(server);
    for (var partnership : partnerships.ids()) {
      new Viewer.Job(partnership, name()).run(() -> deliver(server));
    }
  }

  private void deliver(MailSender server) {
    for (var left = MOST_AT_ONCE; left > 0; left--) {
      var next = outbox.takeNext();
      if (next.isEmpty()) {
        return;
      }
      var letter = next.get();
      try {
        server.send(message(letter.letter()));
        outbox.sent(letter.id());
      } catch (MailException failure) {
        LOG.warn(
            "Letter {} could not be sent: {}", letter.id(), failure.getClass().getSimpleName());
      }
    }
  }

  private SimpleMailMessage message(Letter letter) {
    var message = new SimpleMailMessage();
    message.setFrom(from);
    message.setTo(letter.to());
    message.setSubject(letter.subject());
    message.setText(letter.text());
    return message;
  }
}
