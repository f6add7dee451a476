package org.lapwing.directory.listed;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Phone;
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

  private final JdbcClient everyone;
  private final PublicRows shared;
  private final BankHolidays holidays;
  private final Clock clock;

  ListedServices(
      @Qualifier("publicJdbcClient") JdbcClient everyone,
      PublicRows shared,
      BankHolidays holidays,
      Clock clock) {
    this.everyone = everyone;
    this.shared = shared;
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
    var directory = new Listing(services, phones(services), today, shared.days(today));
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
    return shared.phones(services.stream().map(Listing.Entry::id).toList());
  }
}
