package org.lapwing.directory.listed;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneColumns;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.BankHolidays;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the directory in the role of the public, within its transaction, and says who answers. */
@Component
public class ListedServices {

  private static final String SERVICES = """
      select id, name, does, for_whom, area, web, front_door
        from service
       order by name, id
       limit 500
      """;
  private static final String PHONES = """
      select id, service_id, kind, label, number, hours_kind, hours, note, confirmed_on, differs_since
        from service_route
       where kind = 'telephone' and ended_on is null
       order by id
       limit 2000
      """;
  private static final String DAYS = """
      select days from verification_rule where since <= :day order by since desc limit 1
      """;

  private final JdbcClient everyone;
  private final BankHolidays holidays;
  private final Clock clock;

  ListedServices(
      @Qualifier("publicJdbcClient") JdbcClient everyone, BankHolidays holidays, Clock clock) {
    this.everyone = everyone;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** Who answers at this moment, and who after that. */
  public WhoAnswers atThisMoment() {
    return at(clock.instant());
  }

  private WhoAnswers at(Instant moment) {
    var today = InWords.dayOf(moment);
    var directory = new Listing(services(), phones(), today, days(today));
    return new Answering(directory, holidays::isBankHoliday).at(moment);
  }

  private List<Listing.Entry> services() {
    return everyone
        .sql(SERVICES)
        .query((row, _) -> new Listing.Entry(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("does"),
            row.getBoolean("front_door")))
        .list();
  }

  private List<Phone> phones() {
    return everyone.sql(PHONES).query((row, _) -> PhoneColumns.listed(row)).list();
  }

  private int days(LocalDate today) {
    return everyone.sql(DAYS).param("day", today).query(Integer.class).single();
  }
}
