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

  /** All whom to ring when worried about a child, and of the others the first few: the page of services has them all. */
  private static final String SERVICES = """
      (select id, name, does, front_door from service where front_door order by name, id limit 50)
      union all
      (select id, name, does, front_door from service where not front_door order by name, id limit 8)
      """;

  private static final String PHONES = """
      select id, service_id, kind, label, number, hours_kind, hours, note, confirmed_on, differs_since
        from service_route
       where kind = 'telephone' and ended_on is null and service_id in (:services)
       order by id
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
    var services = services();
    var directory = new Listing(services, phones(services), today, days(today));
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

  private List<Phone> phones(List<Listing.Entry> services) {
    return services.isEmpty()
        ? List.of()
        : everyone
            .sql(PHONES)
            .param("services", services.stream().map(Listing.Entry::id).toList())
            .query((row, _) -> PhoneColumns.listed(row))
            .list();
  }

  private int days(LocalDate today) {
    return everyone.sql(DAYS).param("day", today).query(Integer.class).single();
  }
}
