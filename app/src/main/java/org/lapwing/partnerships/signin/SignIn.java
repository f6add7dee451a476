package org.lapwing.partnerships.signin;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.signin.Passkeys.Answer;
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
  private static final String WRONG_PASSKEY =
      "That passkey was not accepted. Try again, or show in another way that it is you. After too many wrong attempts sign-in is paused for 15 minutes";
  private static final String WRONG_RECOVERY_CODE =
      "That recovery code is not right, or it was used before. Type one of those you kept. After too many wrong codes sign-in is paused for 15 minutes";
  private static final String RECOVERED = """
      Somebody signed in to Lapwing with your password and one of your recovery codes. That code cannot be used again.

      If that was not you, tell your administrator now.
      """;

  private final CredentialStore store;
  private final Passwords passwords;
  private final SecondFactor second;
  private final Passkeys passkeys;
  private final RecoveryCodes recovery;
  private final Attempts attempts;
  private final SignInRules rules;
  private final Mail mail;

  SignIn(
      CredentialStore store,
      Passwords passwords,
      SecondFactor second,
      Passkeys passkeys,
      RecoveryCodes recovery,
      Attempts attempts,
      SignInRules rules,
      Mail mail) {
    this.store = store;
    this.passwords = passwords;
    this.second = second;
    this.passkeys = passkeys;
    this.recovery = recovery;
    this.attempts = attempts;
    this.rules = rules;
    this.mail = mail;
  }

  /** How long a password waits for its code. */
  public Duration patience() {
    return rules.waitForCode();
  }

  /** By what somebody can give the second step. */
  public Ways ways(PersonId person) {
    return new Ways(second.isSetUp(person), passkeys.any(person));
  }

  /**
   * The first step.
   *
   * @param from the internet address that asks, for throttling
   */
  public Outcome<PersonId> withPassword(String email, String password, String from) {
    if (attempts.areTooManyFrom(from)) {
      return refused("email", TOO_MANY);
    }
    var known = store.ofAddress(email.strip().toLowerCase(Locale.ROOT));
    var right = passwords.matches(password, known.map(Credential::hash).orElse(null));
    var credential = known.filter(one -> right && !attempts.arePaused(one));
    if (credential.isEmpty()) {
      attempts.failed(known, from);
      return refused("email", NOT_RIGHT);
    }
    return accepted(welcome(credential.get(), password));
  }

  /**
   * The second step, and whenever the second factor is asked again. Only who has nothing yet confirms an app by its
   * first code.
   */
  public Outcome<PersonId> withCode(PersonId person, String code, String from) {
    return second(
        person,
        from,
        new Refusal("code", WRONG_CODE),
        one -> (one.confirmed() || !passkeys.any(person)) && second.accepts(person, code));
  }

  /** The second step by a passkey. An answer that comes too late is no attempt. */
  public Outcome<PersonId> withPasskey(PersonId person, Answer answer, String from) {
    return passkeys.isStale(person, answer)
        ? refused("passkey", Passkeys.STALE)
        : second(
            person,
            from,
            new Refusal("passkey", WRONG_PASSKEY),
            _ -> passkeys.accepts(person, answer));
  }

  /** The second step by one of the recovery codes, when the phone is not there. Its owner is told. */
  public Outcome<PersonId> withRecoveryCode(PersonId person, String code, String from) {
    var outcome = second(
        person, from, new Refusal("code", WRONG_RECOVERY_CODE), _ -> recovery.use(person, code));
    if (outcome instanceof Accepted<PersonId>) {
      store
          .of(person)
          .ifPresent(
              one -> mail.send(new Letter(one.email(), "A recovery code was used", RECOVERED)));
    }
    return outcome;
  }

  private Outcome<PersonId> second(
      PersonId person, String from, Refusal wrong, Predicate<Credential> proves) {
    if (attempts.areTooManyFrom(from)) {
      return refused(wrong.field(), TOO_MANY);
    }
    var known = store.of(person);
    if (known.filter(one -> !attempts.arePaused(one)).filter(proves).isPresent()) {
      store.succeeded(person);
      return accepted(person);
    }
    attempts.failed(known, from);
    return new Refused<>(wrong);
  }

  private PersonId welcome(Credential one, String password) {
    Optional.ofNullable(one.hash())
        .filter(passwords::isOutgrown)
        .ifPresent(_ -> store.strengthen(one.person(), passwords.hash(password)));
    return one.person();
  }
}
