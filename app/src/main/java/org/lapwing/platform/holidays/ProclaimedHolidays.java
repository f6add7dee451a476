package org.lapwing.platform.holidays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Wrote;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The shipped calendar, put right by what was proclaimed since: here at once, on another node within seconds. */
@Service
class ProclaimedHolidays implements BankHolidays {

  private record Heard(Map<LocalDate, Word> days, WorkingDays worked, Instant until) {}

  /** The newest word about a day. */
  private record Word(boolean holiday, String name) {}

  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final String NEWEST = """
      select distinct on (day) day, is_holiday, name from bank_holiday_override order by day, id desc
      """;

  private final ShippedHolidays shipped = new ShippedHolidays();
  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Heard heard = with(Map.of(), Instant.MIN);

  ProclaimedHolidays(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean isBankHoliday(LocalDate day) {
    return isBankHoliday(day, newest().days());
  }

  /** With what has been proclaimed by now: whoever counts many days asks for it once. */
  @Override
  public WorkingDays workingDays() {
    return newest().worked();
  }

  @EventListener
  void heard(Wrote wrote) {
    if (wrote.kind().equals(Proclamations.KIND)) {
      heard = with(Map.of(), Instant.MIN);
    }
  }

  @Override
  public String nameOf(LocalDate day) {
    var word = newest().days().get(day);
    if (word == null) {
      return shipped.nameOf(day);
    }
    return word.holiday() ? word.name() : "";
  }

  private boolean isBankHoliday(LocalDate day, Map<LocalDate, Word> proclaimed) {
    var word = proclaimed.get(day);
    return word == null ? shipped.test(day) : word.holiday();
  }

  private Heard with(Map<LocalDate, Word> days, Instant until) {
    return new Heard(days, new WorkingDays(day -> isBankHoliday(day, days)), until);
  }

  private Heard newest() {
    var now = clock.instant();
    var last = heard;
    if (now.isBefore(last.until()) && now.plus(FRESH).compareTo(last.until()) >= 0) {
      return last;
    }
    var days = new HashMap<LocalDate, Word>();
    jdbc.sql(NEWEST).query(row -> {
      days.put(
          row.getObject("day", LocalDate.class),
          new Word(row.getBoolean("is_holiday"), row.getString("name")));
    });
    var until = now.plus(FRESH);
    var newest = days.equals(last.days())
        ? new Heard(last.days(), last.worked(), until)
        : with(Map.copyOf(days), until);
    heard = newest;
    return newest;
  }
}
