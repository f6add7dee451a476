package org.lapwing.partnerships;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Mail;
import org.lapwing.platform.Mail.Letter;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems.WorkItem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to each person on the morning of a working day how many things wait for them, and nothing of what they are.
 * Nobody for whom nothing waits is written to, nor whoever asked not to be.
 */
@Component
class DailyLetter implements RecurringJob {

  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private static final String READERS = """
      select distinct p.id
        from role_holding r
        join person p on p.id = r.person_id
       where r.ended_at is null and p.left_at is null and p.daily_letter
         and not exists (select from daily_letter d where d.person_id = p.id and d.day = :day)
      """;

  private static final String CLAIM = """
      insert into daily_letter (person_id, day) values (:person, :day)
      on conflict do nothing
      """;

  private static final String ADDRESS = """
      select email from person where id = :person
      """;

  private final JdbcClient jdbc;
  private final Morning morning;
  private final Waiting waiting;
  private final Places places;
  private final TransactionTemplate transaction;

  /** What the letter needs besides its readers. */
  @Component
  record Morning(AllPartnerships partnerships, BankHolidays holidays, Mail mail, Clock clock) {}

  private final String address;

  DailyLetter(
      JdbcClient jdbc,
      Morning morning,
      Waiting waiting,
      Places places,
      PlatformTransactionManager transactions,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.jdbc = jdbc;
    this.morning = morning;
    this.waiting = waiting;
    this.places = places;
    this.transaction = new TransactionTemplate(transactions);
    this.address = address.replaceAll("/+$", "");
  }

  @Override
  public String name() {
    return "daily-letter";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    var now = morning.clock().instant().atZone(InWords.LONDON);
    var day = now.toLocalDate();
    if (now.toLocalTime().isBefore(MORNING) || !morning.holidays().workingDays().isWorking(day)) {
      return;
    }
    for (var partnership : morning.partnerships().ids()) {
      var readers = new Viewer.Job(partnership, name()).call(() -> readers(day));
      for (var reader : readers) {
        places.of(reader).stream()
            .filter(place -> place.partnership().equals(partnership))
            .forEach(place -> write(reader, place, day));
      }
    }
  }

  private List<PersonId> readers(LocalDate day) {
    return transaction.execute(_ -> jdbc.sql(READERS)
        .param("day", day)
        .query((row, _) -> new PersonId(row.getObject("id", UUID.class)))
        .list());
  }

  private void write(PersonId reader, Place place, LocalDate day) {
    new Viewer.Person(place.partnership(), reader, place.agency(), place.roles(), null)
        .run(() -> transaction.executeWithoutResult(_ -> {
          if (isFirst(reader, day)) {
            var items = waiting.forMe().stream()
                .flatMap(group -> group.items().stream())
                .toList();
            if (!items.isEmpty()) {
              morning.mail().send(letter(reader, place, items));
            }
          }
        }));
  }

  private boolean isFirst(PersonId reader, LocalDate day) {
    return jdbc.sql(CLAIM).param("person", reader.value()).param("day", day).update() == 1;
  }

  private Letter letter(PersonId reader, Place place, List<WorkItem> items) {
    var to =
        jdbc.sql(ADDRESS).param("person", reader.value()).query(String.class).single();
    return new Letter(to, "Lapwing: " + waits(items.size()), """
        %s at %s.%s

        See them: %s

        This letter comes once on a working day, and only when something waits. You can stop it under Account.
        """.formatted(
            waits(items.size()), place.name(), late(items), address + place.home()));
  }

  private static String waits(long number) {
    return InWords.count(number, "thing waits for you", "things wait for you");
  }

  private static String late(List<WorkItem> items) {
    var late = items.stream().filter(WorkItem::late).count();
    return late == 0 ? "" : " " + InWords.count(late, "is late", "are late") + ".";
  }
}
