package org.lapwing.partnerships.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bouncycastle.util.encoders.Base32;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes on paper that stand in for a lost phone, once each. */
@Service
public class RecoveryCodes {

  private static final String REPLACE = """
      update recovery_code set replaced_at = :at
       where person_id = :person and used_at is null and replaced_at is null
      """;

  private static final String ADD = """
      insert into recovery_code (person_id, code_hash, made_at) values (:person, :hash, :at)
      """;

  private static final String LEFT = """
      select count(*) from recovery_code
       where person_id = :person and used_at is null and replaced_at is null
      """;

  private static final String USE = """
      update recovery_code set used_at = :at
       where person_id = :person and code_hash = :hash and used_at is null and replaced_at is null
      """;

  private static final int CODES = 10;
  private static final int RANDOM_BYTES = 10;

  private final SecureRandom chance = new SecureRandom();
  private final JdbcClient jdbc;
  private final Clock clock;

  RecoveryCodes(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Makes new codes, which are never shown again; those made before stop working. */
  @Transactional
  public List<String> make(PersonId person) {
    jdbc.sql(REPLACE).param("at", moment()).param("person", person.value()).update();
    return IntStream.range(0, CODES).mapToObj(_ -> add(person)).toList();
  }

  /** How many still work. */
  public long left(PersonId person) {
    return jdbc.sql(LEFT).param("person", person.value()).query(Long.class).single();
  }

  /** Whether it is one of theirs that still worked; now it no longer does. */
  boolean use(PersonId person, String typed) {
    return jdbc.sql(USE)
            .param("at", moment())
            .param("person", person.value())
            .param("hash", hash(person, typed))
            .update()
        == 1;
  }

  private String add(PersonId person) {
    var random = new byte[RANDOM_BYTES];
    chance.nextBytes(random);
    var code = Base32.toBase32String(random).replaceAll("(.{4})(?=.)", "$1 ");
    jdbc.sql(ADD)
        .param("person", person.value())
        .param("hash", hash(person, code))
        .param("at", moment())
        .update();
    return code;
  }

  private OffsetDateTime moment() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** Spaces, dashes and small letters make no difference. A fast hash is enough for 80 random bits. */
  private static byte[] hash(PersonId person, String code) {
    var plain = person.value() + " " + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    try {
      return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }
}
