package org.lapwing.directory.listed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

/** Finds services in the role of the public, within its transaction: by words of what they do, for whom, and where. */
@Component
public class FindListed {

  /** How many services one page holds. */
  public static final int PAGE = 20;

  /** How long the words may be that are looked for. */
  public static final int LONGEST = 200;

  private static final String FOUND = """
      select id, name, does, for_whom, area, web, front_door
        from service
       where (name, id) > (:after, :afterId)
         and (:words = '' or to_tsvector('english', name || ' ' || does || ' ' || for_whom || ' ' || area)
                             @@ websearch_to_tsquery('english', :words))
       order by name, id
       limit :most
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

  FindListed(
      @Qualifier("publicJdbcClient") JdbcClient everyone, BankHolidays holidays, Clock clock) {
    this.everyone = everyone;
    this.holidays = holidays;
    this.clock = clock;
  }

  /**
   * Services by name, one more than a page where there are more.
   *
   * @param words what is looked for; blank for all
   * @param after the name of the last service of the page before; blank for the first page
   * @param afterId the id of that service
   */
  public List<FoundService> page(String words, String after, UUID afterId) {
    var found = everyone
        .sql(FOUND)
        .param("words", words.strip())
        .param("after", after)
        .param("afterId", afterId)
        .param("most", PAGE + 1)
        .query(FindListed::service)
        .list();
    return found.isEmpty() ? List.of() : withNumbers(found);
  }

  private List<FoundService> withNumbers(List<FoundService> found) {
    var moment = clock.instant();
    var today = InWords.dayOf(moment);
    var phones = everyone
        .sql(PHONES)
        .param("services", found.stream().map(FoundService::id).toList())
        .query((row, _) -> PhoneColumns.listed(row))
        .list();
    var entries = found.stream()
        .map(one -> new Listing.Entry(one.id(), one.name(), one.does(), false))
        .toList();
    var listing = new Listing(entries, phones, today, days(today));
    var answering = new Answering(listing, holidays::isBankHoliday);
    return found.stream()
        .map(one -> new FoundService(
            one.id(),
            one.name(),
            one.does(),
            one.forWhom(),
            one.area(),
            one.web(),
            listing.of(one.id()).stream()
                .map((Phone phone) -> answering.line(phone, moment))
                .toList()))
        .toList();
  }

  private int days(LocalDate today) {
    return everyone.sql(DAYS).param("day", today).query(Integer.class).single();
  }

  private static FoundService service(ResultSet row, int index) throws SQLException {
    return new FoundService(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("does"),
        row.getString("for_whom"),
        row.getString("area"),
        row.getString("web"),
        List.of());
  }
}
