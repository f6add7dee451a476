package org.lapwing.partnerships.signin;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.springframework.stereotype.Service;

/**
 * The two steps of sign-in. Whoever tries learns neither whether an address is known nor whether it is paused; its owner
 * is told by letter.
 */
@Service
public class SignIn {

  private static final String NOT_RIGHT =
      "Check your email address and password. One of them is not right, or sign-in is paused after too many wrong attempts: then wait 15 minutes";
  private static final String WRONG_CODE =
      "That code is not right. Type the 6 digits that your app shows now. After too many wrong codes sign-in is paused for 15 minutes";
  private static final String TOO_MANY =
      "Too many wrong attempts came from your network. Wait 15 minutes and try again";
  private static final String WRONG_RECOVERY_CODE =
      "That recovery code is not right, or it was used before. Type one of those you kept. After too many wrong codes sign-in is paused for 15 minutes";
  private static final String RECOVERED = """
      Somebody signed in to Lapwing with your password and one of your recovery codes. That code cannot be used again.

      If that was not you, tell your administrator now.
      """;

  private final CredentialStore store;
  private final Passwords passwords;
  private final SecondFactor second;
  private final RecoveryCodes recovery;
  private final Throttle throttle;
  private final SignInRules rules;
  private final Mail mail;
  private final Clock clock;

  SignIn(
      CredentialStore store,
      Passwords passwords,
      SecondFactor second,
      RecoveryCodes recovery,
      Throttle throttle,
      SignInRules rules,
      Mail mail,
      Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.second = second;
    this.recovery = recovery;
    this.throttle = throttle;
    this.rules = rules;
    this.mail = mail;
    this.clock = clock;
  }

  /** How long a password waits for its code. */
  public Duration patience() {
    return rules.waitForCode();
  }

  /**
   * The first step.
   *
   * @param from the internet address that asks, for throttling
   */
  public Outcome<PersonId> withPassword(String email, String password, String from) {
    if (throttle.isTooMuchFrom(from)) {
      return refused("email", TOO_MANY);
    }
    var known = store.ofAddress(email.strip().toLowerCase(Locale.ROOT));
    var right = passwords.matches(password, known.map(Credential::hash).orElse(null));
    var credential = known.filter(one -> right && !one.isPaused(clock.instant()));
    if (credential.isEmpty()) {
      throttle.failedFrom(from);
      known.ifPresent(this::failed);
      return refused("email", NOT_RIGHT);
    }
    return accepted(welcome(credential.get(), password));
  }

  /** The second step, and whenever the second factor is asked again. */
  public Outcome<PersonId> withCode(PersonId person, String code, String from) {
    if (throttle.isTooMuchFrom(from)) {
      return refused("code", TOO_MANY);
    }
    var known = store.of(person);
    if (known.isPresent()
        && !known.get().isPaused(clock.instant())
        && second.accepts(person, code)) {
      store.succeeded(person);
      return accepted(person);
    }
    throttle.failedFrom(from);
    known.ifPresent(this::failed);
    return refused("code", WRONG_CODE);
  }

  /** The second step by one of the recovery codes, when the phone is not there. Its owner is told. */
  public Outcome<PersonId> withRecoveryCode(PersonId person, String code, String from) {
    if (throttle.isTooMuchFrom(from)) {
      return refused("code", TOO_MANY);
    }
    var known = store.of(person);
    if (known.isPresent() && !known.get().isPaused(clock.instant()) && recovery.use(person, code)) {
      store.succeeded(person);
      mail.send(new Letter(known.get().email(), "A recovery code was used", RECOVERED));
      return accepted(person);
    }
    throttle.failedFrom(from);
    known.ifPresent(this::failed);
    return refused("code", WRONG_RECOVERY_CODE);
  }

  private PersonId welcome(Credential one, String password) {
    Optional.ofNullable(one.hash())
        .filter(passwords::isOutgrown)
        .ifPresent(_ -> store.strengthen(one.person(), passwords.hash(password)));
    return one.person();
  }

  private void failed(Credential one) {
    if (one.isPaused(clock.instant()) || store.failed(one.person()) < rules.attemptsBeforePause()) {
      return;
    }
    var until = clock.instant().plus(rules.pause());
    store.pause(one.person(), until);
    mail.send(new Letter(one.email(), "Sign-in to Lapwing is paused", told(until)));
  }

  private String told(Instant until) {
    return """
        Sign-in to Lapwing with your email address is paused until %s, because a wrong password or code was given too many times.

        If that was you, wait and try again. If it was not, tell your administrator: somebody may be trying to sign in as you.
        """.formatted(
            LocalTime.ofInstant(until, clock.getZone()).truncatedTo(ChronoUnit.MINUTES));
  }
}
