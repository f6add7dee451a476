package org.lapwing.partnerships.signin;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Sends whoever forgot their password a link with which they choose another; the second factor is still asked. */
@Service
public class ForgottenPassword {

  private static final String ADD = """
      insert into password_link (token_hash, person_id, made_at, ends_at) values (:hash, :person, :at, :ends)
      """;

  private static final String WORKING = """
      select count(*) from password_link where person_id = :person and ends_at > :now
      """;

  private static final String BEHIND = """
      select l.person_id
        from password_link l
        join person p on p.id = l.person_id and p.left_at is null
       where l.token_hash = :hash and l.used_at is null and l.ends_at > :now
      """;

  private static final String USE_ALL = """
      update password_link set used_at = :at where person_id = :person and used_at is null
      """;

  private static final String TOO_MANY =
      "Too many attempts came from your network. Wait 15 minutes and try again";
  private static final int RANDOM_BYTES = 32;

  private final SecureRandom chance = new SecureRandom();
  private final JdbcClient jdbc;
  private final CredentialStore store;
  private final KeptCredentials credentials;
  private final Throttle throttle;
  private final SignInRules rules;
  private final Mail mail;
  private final Clock clock;
  private final String address;

  ForgottenPassword(
      JdbcClient jdbc,
      CredentialStore store,
      KeptCredentials credentials,
      Throttle throttle,
      SignInRules rules,
      Mail mail,
      Clock clock,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.jdbc = jdbc;
    this.store = store;
    this.credentials = credentials;
    this.throttle = throttle;
    this.rules = rules;
    this.mail = mail;
    this.clock = clock;
    this.address = address;
  }

  /** Sends a link if the address is known; whoever asks is told the same either way. */
  public Outcome<String> ask(String email, String from) {
    if (throttle.isTooMuchFrom(from)) {
      return refused("email", TOO_MANY);
    }
    throttle.failedFrom(from); // so that nobody asks for thousands of letters
    store
        .ofAddress(email.strip().toLowerCase(Locale.ROOT))
        .filter(one -> one.hash() != null)
        .filter(one -> working(one.person()) < rules.linksAtOnce())
        .ifPresent(this::send);
    return accepted(email);
  }

  /** Whose link it is, if it works now. */
  public Optional<PersonId> behind(String token) {
    return jdbc.sql(BEHIND)
        .param("hash", hash(token))
        .param("now", moment())
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .optional();
  }

  /** Sets the password that was chosen; every session ends, and no link works any more. */
  public Outcome<PersonId> choose(PersonId person, String password) {
    var outcome = credentials.setPassword(person, password);
    if (outcome instanceof Accepted<PersonId>) {
      jdbc.sql(USE_ALL).param("at", moment()).param("person", person.value()).update();
      store.of(person).ifPresent(one -> mail.send(Account.changed(one.email())));
    }
    return outcome;
  }

  private void send(Credential one) {
    mail.send(
        new Letter(one.email(), "Choose a new password for Lapwing", told(linkFor(one.person()))));
  }

  /** A new link with which this person chooses a password, once. */
  String linkFor(PersonId person) {
    var random = new byte[RANDOM_BYTES];
    chance.nextBytes(random);
    var token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    jdbc.sql(ADD)
        .param("hash", hash(token))
        .param("person", person.value())
        .param("at", moment())
        .param("ends", moment().plus(rules.linkLasts()))
        .update();
    return address + "/sign-in/new-password/" + token;
  }

  private String told(String link) {
    return """
        Somebody asked for a new password for Lapwing with your email address. If that was you, choose it here:

        %s

        The link works once, for %d minutes. If it was not you, do nothing: your password stays as it is.
        """.formatted(link, rules.linkLasts().toMinutes());
  }

  private long working(PersonId person) {
    return jdbc.sql(WORKING)
        .param("person", person.value())
        .param("now", moment())
        .query(Long.class)
        .single();
  }

  private OffsetDateTime moment() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }
}
