package org.lapwing.partnerships.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.bouncycastle.util.encoders.Base32;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Installation;
import org.lapwing.platform.Secrets;
import org.springframework.stereotype.Component;

/** The one-time codes of each person's authenticator app. */
@Component
public class SecondFactor {

  private final CredentialStore store;
  private final Secrets secrets;
  private final Installation installation;
  private final Clock clock;

  SecondFactor(CredentialStore store, Secrets secrets, Installation installation, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.installation = installation;
    this.clock = clock;
  }

  /**
   * What an app needs to know to show somebody's codes.
   *
   * @param key the secret as people type it, in groups of four
   * @param address the secret as a camera reads it
   */
  public record Enrolment(String key, String address) {}

  /** Whether somebody has set up an app. */
  public boolean isSetUp(PersonId person) {
    return store.of(person).map(Credential::confirmed).orElse(false);
  }

  /** The secret that is not confirmed yet, made up now if there is none: asking twice shows the same. */
  public Enrolment enrol(PersonId person) {
    if (isSetUp(person)) {
      throw new IllegalStateException("There is a second factor already");
    }
    var secret = secret(person).orElseGet(() -> begin(person));
    var key = Base32.toBase32String(secret);
    var email = store.of(person).orElseThrow().email();
    return new Enrolment(
        key.replaceAll("(.{4})(?=.)", "$1 "),
        "otpauth://totp/Lapwing:%s?secret=%s&issuer=Lapwing"
            .formatted(URLEncoder.encode(email, StandardCharsets.UTF_8), key));
  }

  /** Whether it is the code of now; it then cannot be used again. A first right code confirms the app. */
  boolean accepts(PersonId person, String typed) {
    var now = clock.instant();
    var digits = typed.replaceAll("\\s", "");
    var step = secret(person)
        .map(secret -> OneTimeCode.matching(secret, digits, now))
        .filter(java.util.OptionalLong::isPresent);
    if (step.isEmpty() || !isFresh(person, step.get().getAsLong())) {
      return false;
    }
    store.confirm(person, now);
    return true;
  }

  /** In a demonstration the page shows the code, so nothing is gained by refusing it a second time. */
  private boolean isFresh(PersonId person, long step) {
    return store.takeStep(person, step) || installation.demonstration();
  }

  /** The code of now, which a demonstration shows; empty in earnest. */
  public Optional<String> shown(PersonId person) {
    return installation.demonstration()
        ? secret(person).map(secret -> OneTimeCode.of(secret, OneTimeCode.step(clock.instant())))
        : Optional.empty();
  }

  byte[] begin(PersonId person) {
    var secret = OneTimeCode.newSecret();
    store.newSecret(person, secrets.seal(secret, context(person)));
    return secret;
  }

  private Optional<byte[]> secret(PersonId person) {
    return store.secret(person).map(kept -> secrets.open(kept, context(person)));
  }

  private static String context(PersonId person) {
    return "totp " + person.value();
  }
}
