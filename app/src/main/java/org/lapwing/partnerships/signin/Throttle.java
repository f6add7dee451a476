package org.lapwing.partnerships.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.lapwing.platform.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts wrong attempts by internet address, a quarter of an hour at a time, on whichever node they arrive. */
@Component
public class Throttle implements RecurringJob {

  private static final Duration QUARTER = Duration.ofMinutes(15);

  private static final String ATTEMPTS = """
      select coalesce(sum(attempts), 0) from sign_in_failure where address_hash = :address and quarter = :quarter
      """;

  private static final String COUNT = """
      insert into sign_in_failure (address_hash, quarter, attempts) values (:address, :quarter, 1)
      on conflict (address_hash, quarter) do update set attempts = sign_in_failure.attempts + 1
      """;

  private static final String FORGET = """
      delete from sign_in_failure where quarter < :before
      """;

  private final JdbcClient jdbc;
  private final SignInRules rules;
  private final Clock clock;

  Throttle(JdbcClient jdbc, SignInRules rules, Clock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.clock = clock;
  }

  /** Whether so many wrong attempts came from that internet address lately that no more are looked at. */
  public boolean isTooMuchFrom(String address) {
    return jdbc.sql(ATTEMPTS)
            .param("address", hash(address))
            .param("quarter", quarter())
            .query(Long.class)
            .single()
        >= rules.attemptsFromOneAddress();
  }

  /** Counts a wrong attempt. */
  public void failedFrom(String address) {
    jdbc.sql(COUNT).param("address", hash(address)).param("quarter", quarter()).update();
  }

  @Override
  public String name() {
    return "forget-sign-in-failures";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    jdbc.sql(FORGET).param("before", quarter()).update();
  }

  private OffsetDateTime quarter() {
    var length = QUARTER.toSeconds();
    var second = Math.floorDiv(clock.instant().getEpochSecond(), length) * length;
    return Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC);
  }

  private static byte[] hash(String address) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }
}
