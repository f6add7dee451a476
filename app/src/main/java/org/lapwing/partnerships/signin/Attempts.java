package org.lapwing.partnerships.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.springframework.stereotype.Component;

/** Bounds wrong attempts: by internet address, and by a pause for one person, of which they are told by letter. */
@Component
class Attempts {

  private final CredentialStore store;
  private final Throttle throttle;
  private final SignInRules rules;
  private final Mail mail;
  private final Clock clock;

  Attempts(CredentialStore store, Throttle throttle, SignInRules rules, Mail mail, Clock clock) {
    this.store = store;
    this.throttle = throttle;
    this.rules = rules;
    this.mail = mail;
    this.clock = clock;
  }

  boolean areTooManyFrom(String address) {
    return throttle.isTooMuchFrom(address);
  }

  boolean arePaused(Credential one) {
    return one.isPaused(clock.instant());
  }

  /** Counts a wrong one. */
  void failed(Optional<Credential> known, String from) {
    throttle.failedFrom(from);
    known.filter(one -> !arePaused(one)).ifPresent(this::failed);
  }

  private void failed(Credential one) {
    if (store.failed(one.person()) < rules.attemptsBeforePause()) {
      return;
    }
    var until = clock.instant().plus(rules.pause());
    store.pause(one.person(), until);
    mail.send(new Letter(one.email(), "Sign-in to Lapwing is paused", told(until)));
  }

  private String told(Instant until) {
    return """
        Sign-in to Lapwing with your email address is paused until %s, because a wrong password, code or passkey was given too many times.

        If that was you, wait and try again. If it was not, tell your administrator: somebody may be trying to sign in as you.
        """.formatted(
            LocalTime.ofInstant(until, clock.getZone()).truncatedTo(ChronoUnit.MINUTES));
  }
}
