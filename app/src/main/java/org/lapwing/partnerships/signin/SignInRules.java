package org.lapwing.partnerships.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The limits of sign-in that are in force today. */
@Component
class SignInRules {

  private static final String IN_FORCE = """
      select value from sign_in_rule where rule = :rule and since <= :today order by since desc limit 1
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInRules(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  int attemptsBeforePause() {
    return of("attempts_before_pause");
  }

  Duration pause() {
    return Duration.ofMinutes(of("pause_minutes"));
  }

  int attemptsFromOneAddress() {
    return of("attempts_from_one_address");
  }

  int passwordLength() {
    return of("password_length");
  }

  int passwordScore() {
    return of("password_score");
  }

  /** How long a password waits for its code. */
  Duration waitForCode() {
    return Duration.ofMinutes(of("code_minutes"));
  }

  /** How long the link of a letter works with which a new password is chosen. */
  Duration linkLasts() {
    return Duration.ofMinutes(of("link_minutes"));
  }

  /** How many such letters somebody is sent in the time that a link works. */
  int linksAtOnce() {
    return of("links_at_once");
  }

  /** How long a page waits for the answer of a passkey. */
  Duration waitForPasskey() {
    return Duration.ofMinutes(of("passkey_minutes"));
  }

  /** How many passkeys somebody may have. */
  int passkeysEach() {
    return of("passkeys_each");
  }

  int passkeyNameLength() {
    return of("passkey_name_length");
  }

  /** How many characters the answer of a passkey may have. */
  int passkeyAnswerLength() {
    return of("passkey_answer_length");
  }

  private int of(String rule) {
    return jdbc.sql(IN_FORCE)
        .param("rule", rule)
        .param("today", LocalDate.now(clock))
        .query(Integer.class)
        .single();
  }
}
