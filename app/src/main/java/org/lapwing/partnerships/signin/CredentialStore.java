package org.lapwing.partnerships.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of credentials; asked before any partnership is known. */
@Component
class CredentialStore {

  private static final String OF_ADDRESS = """
      select p.id, p.email, p.name, c.password_hash, c.paused_until,
             c.one_time_confirmed_at is not null as confirmed, coalesce(c.one_time_step, 0) as step
        from person p
        left join credential c on c.person_id = p.id
       where p.email = :email and p.left_at is null
      """;

  private static final String OF_PERSON = """
      select p.id, p.email, p.name, c.password_hash, c.paused_until,
             c.one_time_confirmed_at is not null as confirmed, coalesce(c.one_time_step, 0) as step
        from person p
        left join credential c on c.person_id = p.id
       where p.id = :person and p.left_at is null
      """;

  private static final String SET_PASSWORD = """
      insert into credential (person_id, password_hash, password_set_at) values (:person, :hash, :at)
      on conflict (person_id) do update
         set password_hash = excluded.password_hash, password_set_at = excluded.password_set_at,
             failures = 0, paused_until = null
      """;

  private static final String STRENGTHEN = """
      update credential set password_hash = :hash where person_id = :person
      """;

  private static final String FAILED = """
      update credential set failures = failures + 1 where person_id = :person returning failures
      """;

  private static final String PAUSE = """
      update credential set failures = 0, paused_until = :until where person_id = :person
      """;

  private static final String SUCCEEDED = """
      update credential set failures = 0, paused_until = null
       where person_id = :person and (failures > 0 or paused_until is not null)
      """;

  private static final String SECRET = """
      select one_time_secret from credential where person_id = :person and one_time_secret is not null
      """;

  private static final String NEW_SECRET = """
      update credential
         set one_time_secret = :sealed, one_time_confirmed_at = null, one_time_step = 0
       where person_id = :person
      """;

  private static final String CONFIRM = """
      update credential set one_time_confirmed_at = :at
       where person_id = :person and one_time_confirmed_at is null
      """;

  private static final String FORGET_SECRET = """
      update credential set one_time_secret = null, one_time_confirmed_at = null where person_id = :person
      """;

  private static final String HOLD = """
      select person_id from credential where person_id = :person for update
      """;

  private static final String TAKE_STEP = """
      update credential set one_time_step = :step where person_id = :person and one_time_step < :step
      """;

  private final JdbcClient jdbc;

  CredentialStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Credential> ofAddress(String email) {
    return jdbc.sql(OF_ADDRESS)
        .param("email", email)
        .query(CredentialStore::row)
        .optional();
  }

  Optional<Credential> of(PersonId person) {
    return jdbc.sql(OF_PERSON)
        .param("person", person.value())
        .query(CredentialStore::row)
        .optional();
  }

  void setPassword(PersonId person, String hash, Instant at) {
    jdbc.sql(SET_PASSWORD)
        .param("person", person.value())
        .param("hash", hash)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void strengthen(PersonId person, String hash) {
    jdbc.sql(STRENGTHEN).param("person", person.value()).param("hash", hash).update();
  }

  /** Counts a wrong attempt and says how many there were in a row. */
  int failed(PersonId person) {
    return jdbc.sql(FAILED)
        .param("person", person.value())
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  void pause(PersonId person, Instant until) {
    jdbc.sql(PAUSE)
        .param("person", person.value())
        .param("until", until.atOffset(ZoneOffset.UTC))
        .update();
  }

  void succeeded(PersonId person) {
    jdbc.sql(SUCCEEDED).param("person", person.value()).update();
  }

  Optional<byte[]> secret(PersonId person) {
    return jdbc.sql(SECRET).param("person", person.value()).query(byte[].class).optional();
  }

  void newSecret(PersonId person, byte[] sealed) {
    jdbc.sql(NEW_SECRET).param("person", person.value()).param("sealed", sealed).update();
  }

  void confirm(PersonId person, Instant at) {
    jdbc.sql(CONFIRM)
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void forgetSecret(PersonId person) {
    jdbc.sql(FORGET_SECRET).param("person", person.value()).update();
  }

  /** Makes others who change how this person signs in wait for the end of the transaction. */
  void hold(PersonId person) {
    jdbc.sql(HOLD).param("person", person.value()).query(UUID.class).optional();
  }

  /** Takes the code of a half minute; false if it, or a later one, was taken before. */
  boolean takeStep(PersonId person, long step) {
    return jdbc.sql(TAKE_STEP)
            .param("person", person.value())
            .param("step", step)
            .update()
        == 1;
  }

  private static Credential row(ResultSet row, int index) throws SQLException {
    var paused = row.getObject("paused_until", OffsetDateTime.class);
    return new Credential(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("email"),
        row.getString("name"),
        row.getString("password_hash"),
        paused == null ? null : paused.toInstant(),
        row.getBoolean("confirmed"),
        row.getLong("step"));
  }
}
