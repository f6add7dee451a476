package org.lapwing.partnerships.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.webauthn.Challenge;
import org.lapwing.partnerships.webauthn.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of passkeys; asked before any partnership is known. One that was removed stays, and is never taken again. */
@Component
class PasskeyStore {

  private static final String OF_PERSON = """
      select id, name, credential_id, public_key, sign_count, transports, backup_eligible, backed_up,
             added_at, last_used_at
        from passkey
       where person_id = :person and removed_at is null
       order by added_at, id
      """;

  private static final String ANY = """
      select exists (select from passkey where person_id = :person and removed_at is null)
      """;

  private static final String ADD = """
      insert into passkey (credential_id, id, person_id, name, public_key, sign_count, transports,
                           backup_eligible, backed_up, added_at)
      values (:credential, :id, :person, :name, :key, :count, :transports, :eligible, :backed, :at)
      on conflict (credential_id) do nothing
      """;

  private static final String USED = """
      update passkey
         set sign_count = :count, backed_up = :backed, last_used_at = :at, last_challenge = :challenge
       where credential_id = :credential and person_id = :person and removed_at is null
         and (sign_count < :count or (sign_count = 0 and :count = 0))
         and last_challenge is distinct from :challenge
      """;

  private static final String REMOVE = """
      update passkey set removed_at = :at where id = :id and person_id = :person and removed_at is null
      """;

  private static final String REMOVE_ALL = """
      update passkey set removed_at = :at where person_id = :person and removed_at is null
      """;

  private final JdbcClient jdbc;

  PasskeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Passkey> of(PersonId person) {
    return jdbc.sql(OF_PERSON)
        .param("person", person.value())
        .query(PasskeyStore::row)
        .list();
  }

  boolean any(PersonId person) {
    return jdbc.sql(ANY).param("person", person.value()).query(Boolean.class).single();
  }

  /** Keeps a new one; false if it was known before, whoever's it was. */
  boolean add(PersonId person, Passkey passkey) {
    var key = passkey.key();
    return jdbc.sql(ADD)
            .param("credential", bytes(key.credential()))
            .param("id", passkey.id())
            .param("person", person.value())
            .param("name", passkey.name())
            .param("key", bytes(key.publicKey()))
            .param("count", key.count())
            .param("transports", key.transports().toArray(String[]::new))
            .param("eligible", key.backupEligible())
            .param("backed", key.backedUp())
            .param("at", passkey.addedAt().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Notes a use; false if the same answer or a later count was taken meanwhile, or it was removed. */
  boolean used(PersonId person, Key key, Challenge asked, Instant at) {
    return jdbc.sql(USED)
            .param("credential", bytes(key.credential()))
            .param("person", person.value())
            .param("count", key.count())
            .param("backed", key.backedUp())
            .param("challenge", asked.random())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void remove(PersonId person, UUID id, Instant at) {
    jdbc.sql(REMOVE)
        .param("person", person.value())
        .param("id", id)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  void removeAll(PersonId person, Instant at) {
    jdbc.sql(REMOVE_ALL)
        .param("person", person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Passkey row(ResultSet row, int index) throws SQLException {
    var used = row.getObject("last_used_at", OffsetDateTime.class);
    return new Passkey(
        row.getObject("id", UUID.class),
        row.getString("name"),
        key(row),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        used == null ? null : used.toInstant());
  }

  private static Key key(ResultSet row) throws SQLException {
    return new Key(
        text(row.getBytes("credential_id")),
        text(row.getBytes("public_key")),
        row.getLong("sign_count"),
        List.of((String[]) row.getArray("transports").getArray()),
        row.getBoolean("backup_eligible"),
        row.getBoolean("backed_up"));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
