package org.lapwing.platform.holidays;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bank holidays that lie ahead, and what an administrator has to say about them. They hold for the whole installation. */
@Service
@Transactional
public class Proclamations {

  /** What the trail calls it. */
  public static final String KIND = "bank-holiday";

  private static final String ADMINISTRATOR = "administrator";
  private static final int YEARS_AHEAD = 2;

  private static final String NEWEST = """
      select distinct on (day) day, is_holiday, name, source
        from bank_holiday_override
       where day >= :from
       order by day, id desc
      """;
  private static final String PROCLAIM = """
      insert into bank_holiday_override (id, day, is_holiday, name, source, recorded_at)
      values (:id, :day, :holiday, :name, :source, :at)
      on conflict (id) do nothing
      """;

  private final ShippedHolidays shipped = new ShippedHolidays();
  private final JdbcClient jdbc;
  private final Trail trail;
  private final Clock clock;

  Proclamations(JdbcClient jdbc, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A day as it stands.
   *
   * @param source where that was proclaimed after this version was made; blank if it came with it
   */
  public record Day(LocalDate day, boolean holiday, String name, String source) {}

  public static boolean mayProclaim() {
    return Viewer.person().roles().contains(ADMINISTRATOR);
  }

  /** The bank holidays of this and the next years from today on, with the days that are none by proclamation. */
  @Transactional(readOnly = true)
  public List<Day> ahead() {
    var today = LocalDate.now(clock);
    var days = new TreeMap<LocalDate, Day>();
    for (var year = today.getYear(); year <= today.getYear() + YEARS_AHEAD; year++) {
      shipped.named(year).forEach((day, name) -> days.put(day, new Day(day, true, name, "")));
    }
    jdbc.sql(NEWEST)
        .param("from", today)
        .query((row, _) -> new Day(
            row.getObject("day", LocalDate.class),
            row.getBoolean("is_holiday"),
            row.getString("name"),
            row.getString("source")))
        .list()
        .forEach(word -> days.put(word.day(), word));
    return List.copyOf(days.tailMap(today).values());
  }

  /** Records what was proclaimed about a day; every clock and every page counts by it, here at once and on other nodes within seconds. */
  public Outcome<LocalDate> proclaim(Proclamation word, UUID once) {
    if (!mayProclaim()) {
      throw new NotFound();
    }
    var wrong = word.wrong(LocalDate.now(clock));
    if (!wrong.isEmpty()) {
      return new Outcome.Refused<>(wrong.getFirst());
    }
    var isNew = jdbc.sql(PROCLAIM)
            .param("id", once)
            .param("day", word.day())
            .param("holiday", word.holiday())
            .param("name", word.name().strip())
            .param("source", word.source().strip())
            .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
            .update()
        == 1;
    if (isNew) {
      trail.wrote("bank-holiday-proclaimed", KIND, once);
    }
    return Outcome.accepted(word.day());
  }
}
