package org.lapwing.directory.listed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.Need;
import org.lapwing.directory.Service;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Component;

/** Finds services in the role of the public, within its transaction: by words, by need, by a child's age, and by place. */
@Component
public class FindListed {

  /** How many services one page holds. */
  public static final int PAGE = 20;

  /** How long the words may be that are looked for. */
  public static final int LONGEST = 200;

  private final ListedQueries rows;
  private final PublicRows shared;
  private final BankHolidays holidays;
  private final Clock clock;

  FindListed(ListedQueries rows, PublicRows shared, BankHolidays holidays, Clock clock) {
    this.rows = rows;
    this.shared = shared;
    this.holidays = holidays;
    this.clock = clock;
  }

  /**
   * Services by name, one more than a page where there are more.
   *
   * @param after the name of the last service of the page before; blank for the first page
   * @param afterId the id of that service
   */
  public List<FoundService> page(LookedFor looked, String after, UUID afterId) {
    return whole(rows.found(looked, after, afterId, PAGE + 1));
  }

  /** One service, unless it has ended. */
  public Optional<FoundService> service(UUID id) {
    return whole(rows.service(id).stream().toList()).stream().findFirst();
  }

  /** What services can be looked for today. */
  public List<Need> needs() {
    return shared.needs(InWords.dayOf(clock.instant()));
  }

  private List<FoundService> whole(List<Service> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var ids = found.stream().map(service -> service.id().value()).toList();
    var moment = clock.instant();
    var today = InWords.dayOf(moment);
    var known = new Showing.Known(
        found, shared.phones(ids), rows.places(ids), shared.needs(today), shared.days(today));
    var showing = new Showing(known, holidays::isBankHoliday, moment);
    return found.stream().map(showing::of).toList();
  }
}
