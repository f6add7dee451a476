package org.lapwing.directory.listed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lapwing.directory.Advice;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads, in the role of the public and within its transaction, which advice is signed off, and the national lines. */
@Component
public class ListedAdvice {

  private static final String SIGNED = """
      select name, role, signed_on, review_by
        from advice_sign_off
       where page = :page and edition = :edition
       order by recorded_at desc, id desc
       limit 1
      """;
  private static final String LINES = """
      select name, says, shown, href
        from national_line
       where since <= :day and (until is null or until > :day)
       order by place, code
      """;

  private final JdbcClient everyone;
  private final Clock clock;

  ListedAdvice(@Qualifier("publicJdbcClient") JdbcClient everyone, Clock clock) {
    this.everyone = everyone;
    this.clock = clock;
  }

  /**
   * Who answers for advice.
   *
   * @param overdue whether it should have been looked at again by now
   */
  public record Signed(
      String title,
      String name,
      String role,
      LocalDate signedOn,
      LocalDate reviewBy,
      boolean overdue) {}

  /**
   * A way that holds for the whole country.
   *
   * @param says what to know about it, or blank
   * @param shown what the link reads, such as "0800 1111"
   */
  public record NationalLine(String name, String says, String shown, String href) {}

  /** The sign-off by which advice for the parent of a crying baby is public; empty while it is not. */
  public Optional<Signed> cryingBaby() {
    return signed(Advice.CRYING_BABY);
  }

  private Optional<Signed> signed(Advice advice) {
    var today = LocalDate.now(clock);
    return everyone
        .sql(SIGNED)
        .param("page", advice.code())
        .param("edition", advice.edition())
        .query((row, _) -> {
          var review = row.getObject("review_by", LocalDate.class);
          return new Signed(
              advice.title(),
              row.getString("name"),
              row.getString("role"),
              row.getObject("signed_on", LocalDate.class),
              review,
              today.isAfter(review));
        })
        .optional();
  }

  /** The lines that hold today, in their order. */
  public List<NationalLine> lines() {
    return everyone
        .sql(LINES)
        .param("day", LocalDate.now(clock))
        .query((row, _) -> new NationalLine(
            row.getString("name"),
            row.getString("says"),
            row.getString("shown"),
            row.getString("href")))
        .list();
  }
}
