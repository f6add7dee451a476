package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is kept in the directory at once, for those who keep it. */
@Component
@Transactional(readOnly = true)
public class WholeDirectory {

  private static final String EVERY = """
      select id, name, does, for_whom, area, web, front_door, source, provider, email, more, everywhere, youngest, oldest,
             cost, cost_words, languages, needs, running, version, changed_at, elsewhere
        from service
       order by number
      """;
  private static final String TAXONOMY = """
      select name from need_taxonomy where since <= :day order by since desc limit 1
      """;

  private final RouteStore routes;
  private final LocationStore locations;
  private final JdbcClient jdbc;
  private final Clock clock;

  WholeDirectory(RouteStore routes, LocationStore locations, JdbcClient jdbc, Clock clock) {
    this.routes = routes;
    this.locations = locations;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A service with all that belongs to it.
   *
   * @param changed when anything of it changed last
   * @param elsewhere its id in the directory from which it was taken over, or blank
   */
  public record Entry(
      Service service,
      Instant changed,
      String elsewhere,
      List<Phone> phones,
      List<Location> locations) {}

  /** Every service, in the order in which they were listed. */
  public List<Entry> entries() {
    var rows = jdbc.sql(EVERY).query(WholeDirectory::row).list();
    var ids = rows.stream().map(entry -> entry.service().id()).toList();
    var phones = byService(
        routes.of(ids).stream()
            .filter(Phone.class::isInstance)
            .map(Phone.class::cast)
            .toList(),
        Phone::service);
    var places = byService(locations.of(ids), Location::service);
    return rows.stream().map(row -> whole(row, phones, places)).toList();
  }

  /** What the list of needs is called. */
  public String taxonomy() {
    return jdbc.sql(TAXONOMY)
        .param("day", LocalDate.now(clock))
        .query(String.class)
        .single();
  }

  private static <T> Map<ServiceId, List<T>> byService(
      Collection<T> all, Function<T, ServiceId> of) {
    return all.stream().collect(Collectors.groupingBy(of));
  }

  private static Entry whole(
      Entry row, Map<ServiceId, List<Phone>> phones, Map<ServiceId, List<Location>> places) {
    var id = row.service().id();
    return new Entry(
        row.service(),
        row.changed(),
        row.elsewhere(),
        phones.getOrDefault(id, List.of()),
        places.getOrDefault(id, List.of()));
  }

  private static Entry row(ResultSet row, int index) throws SQLException {
    return new Entry(
        ServiceColumns.kept(row, index),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("elsewhere"),
        List.of(),
        List.of());
  }
}
