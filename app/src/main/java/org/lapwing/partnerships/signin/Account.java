package org.lapwing.partnerships.signin;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What people see and change of how they sign in. */
@Service
public class Account {

  private static final String STANDING = """
      select p.name, p.email, a.name as agency, p.daily_letter, c.password_set_at, c.one_time_confirmed_at
        from person p
        join agency a on a.id = p.agency_id
        join credential c on c.person_id = p.id
       where p.id = :person and p.left_at is null
      """;

  private static final String DAILY_LETTER = """
      update person set daily_letter = :wanted where id = :person
      """;

  /**
   * How somebody signs in, and whether they are written to.
   *
   * @param appSince since when an authenticator app is set up, or null if none is
   */
  public record Standing(
      String name,
      String email,
      String agency,
      boolean dailyLetter,
      Instant passwordSince,
      @Nullable Instant appSince) {}

  private final JdbcClient jdbc;
  private final SignIn signIn;
  private final KeptCredentials credentials;
  private final OpenSessions sessions;
  private final Mail mail;

  Account(
      JdbcClient jdbc,
      SignIn signIn,
      KeptCredentials credentials,
      OpenSessions sessions,
      Mail mail) {
    this.jdbc = jdbc;
    this.signIn = signIn;
    this.credentials = credentials;
    this.sessions = sessions;
    this.mail = mail;
  }

  public Standing of(PersonId person) {
    return jdbc.sql(STANDING)
        .param("person", person.value())
        .query(Account::row)
        .single();
  }

  /** Notes whether somebody wants a letter on the morning of a working day when something waits for them. */
  public void wantsDailyLetter(PersonId person, boolean wanted) {
    jdbc.sql(DAILY_LETTER)
        .param("wanted", wanted)
        .param("person", person.value())
        .update();
  }

  /**
   * Sets a new password for somebody who knows the one they have. Their other sessions end.
   *
   * @param here the session that goes on
   * @param from the internet address that asks, for throttling
   */
  public Outcome<PersonId> changePassword(
      PersonId person, String current, String next, String here, String from) {
    var email = of(person).email();
    if (signIn.withPassword(email, current, from) instanceof Refused<PersonId>) {
      return refused(
          "current",
          "That is not the password you have now, or there were too many wrong attempts: then wait 15 minutes");
    }
    var outcome = credentials.choose(person, next);
    if (outcome instanceof Accepted<PersonId>) {
      sessions.endOthers(person, here);
      mail.send(changed(email));
      return accepted(person);
    }
    return outcome;
  }

  static Letter changed(String email) {
    return new Letter(email, "Your Lapwing password was changed", """
        The password for Lapwing with your email address was changed, and you were signed out wherever else you had signed in.

        If that was not you, tell your administrator now.
        """);
  }

  private static Standing row(ResultSet row, int index) throws SQLException {
    var app = row.getObject("one_time_confirmed_at", OffsetDateTime.class);
    return new Standing(
        row.getString("name"),
        row.getString("email"),
        row.getString("agency"),
        row.getBoolean("daily_letter"),
        row.getObject("password_set_at", OffsetDateTime.class).toInstant(),
        app == null ? null : app.toInstant());
  }
}
