package org.lapwing.directory.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.Location;
import org.lapwing.directory.Service;
import org.lapwing.directory.exchange.AsHsds.Listed;
import org.lapwing.directory.listed.PublicRows;
import org.lapwing.kernel.InWords;
import org.springframework.stereotype.Component;

/** Reads the directory in the role of the public, within its transaction, and says it as Open Referral UK does. */
@Component
public class OpenReferral {

  private final ListedRows rows;
  private final PublicRows shared;
  private final Clock clock;

  OpenReferral(ListedRows rows, PublicRows shared, Clock clock) {
    this.rows = rows;
    this.shared = shared;
    this.clock = clock;
  }

  /** A service as it stands in a list. */
  record ServiceRow(Service service, Instant changed) {}

  /**
   * One page of services, in the order in which they were listed.
   *
   * @param lister who keeps the directory
   */
  public Hsds.Page<Hsds.Service> services(String lister, Wanted wanted) {
    var hsds = hsds(lister);
    return rows.services(wanted).map(row -> hsds.inList(row.service(), row.changed()));
  }

  /** A service with all that belongs to it. */
  public Optional<Hsds.Service> service(String lister, UUID id) {
    return rows.service(id)
        .map(row -> hsds(lister)
            .whole(new Listed(
                row.service(), row.changed(), shared.phones(List.of(id)), rows.locations(id))));
  }

  /** One page of places, each with its service as a list has it. */
  public Hsds.Page<Hsds.ServiceAtLocation> locations(String lister, Wanted wanted) {
    var hsds = hsds(lister);
    return rows.locations(wanted).map(row -> {
      var service = row.service();
      return hsds.at(row.location(), hsds.inList(service.service(), service.changed()), false);
    });
  }

  /** A place with its service and all that belongs to both. */
  public Optional<Hsds.ServiceAtLocation> location(String lister, UUID id) {
    return rows.locationAt(id).map(location -> {
      var service = service(lister, location.service().value()).orElseThrow();
      return hsds(lister).at(location, service, true);
    });
  }

  /** The one list of needs. */
  public Hsds.Taxonomy taxonomy() {
    var told = rows.taxonomy(InWords.dayOf(clock.instant()));
    return new Hsds.Taxonomy(told.id().toString(), told.name(), told.says(), told.version(), null);
  }

  /** The needs by which services are found. */
  public List<Hsds.TaxonomyTerm> terms() {
    var hsds = hsds("");
    return hsds.needs().stream().map(hsds::term).toList();
  }

  private AsHsds hsds(String lister) {
    var today = InWords.dayOf(clock.instant());
    return new AsHsds(
        lister, rows.taxonomy(today).name(), shared.needs(today), today, shared.days(today));
  }

  /** A place with its service, as they stand in a list. */
  record LocationRow(Location location, ServiceRow service) {}

  /** The name of the list of needs. */
  record Told(UUID id, String name, String says, String version) {}

  /** What is listed on a page, and how much there is in all. */
  record Slice<T>(List<T> rows, int all, int last, Wanted wanted) {

    <R> Hsds.Page<R> map(java.util.function.Function<T, R> as) {
      var pages = Math.ceilDiv(last, wanted.perPage());
      return new Hsds.Page<>(
          all,
          pages,
          wanted.page(),
          rows.size(),
          wanted.page() == 1,
          wanted.page() >= pages,
          rows.isEmpty(),
          rows.stream().map(as).toList());
    }
  }
}
