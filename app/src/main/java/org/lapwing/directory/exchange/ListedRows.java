package org.lapwing.directory.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Location;
import org.lapwing.directory.LocationColumns;
import org.lapwing.directory.ServiceColumns;
import org.lapwing.directory.exchange.OpenReferral.LocationRow;
import org.lapwing.directory.exchange.OpenReferral.ServiceRow;
import org.lapwing.directory.exchange.OpenReferral.Slice;
import org.lapwing.directory.exchange.OpenReferral.Told;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The directory as rows, in the role of the public. A list that is not narrowed goes by the numbers under which services
 * and places were listed: they are given once and in order, so no page loses or repeats one while others are added.
 */
@Repository
class ListedRows {

  private static final String NUMBERED = """
      select id, name, does, for_whom, area, web, front_door, provider, email, more, everywhere, youngest, oldest, cost,
             cost_words, languages, needs, running, number, changed_at
        from service
       where number > :from and number <= :to
       order by number
      """;
  private static final String COUNTED = """
      select count(*) as every, coalesce(max(number), 0) as last from service
      """;
  private static final String FITTING = """
      select id
        from service
       where (not :byHours or id = any (:services))
         and (:words = '' or words @@ websearch_to_tsquery('english', :words))
         and (cast(:term as uuid) is null or cast(:term as uuid) = any (needs))
         and (cast(:taxonomy as uuid) is null
              or (needs <> '{}' and exists (select from need_taxonomy t where t.id = cast(:taxonomy as uuid))))
         and (cast(:youngest as numeric) is null or youngest >= cast(:youngest as numeric))
         and (cast(:oldest as numeric) is null or oldest <= cast(:oldest as numeric))
       order by number
      """;
  private static final String ONE = """
      select id, name, does, for_whom, area, web, front_door, provider, email, more, everywhere, youngest, oldest, cost,
             cost_words, languages, needs, running, number, changed_at
        from service
       where id in (:ids)
       order by number
      """;
  private static final String PLACES_OF = """
      select id, service_id, name, street, town, county, postcode, hours, access
        from service_location
       where service_id = :service
       order by number
      """;
  private static final String PLACES = """
      select id, service_id, name, street, town, county, postcode, hours, access
        from service_location
       where id in (:ids)
       order by number
      """;
  private static final String PLACES_NUMBERED = """
      select id, service_id, name, street, town, county, postcode, hours, access
        from service_location
       where number > :from and number <= :to
       order by number
      """;
  private static final String PLACES_COUNTED = """
      select count(*) as every, coalesce(max(number), 0) as last from service_location
      """;
  private static final String PLACES_FITTING = """
      select id from service_location where service_id = any (:services) order by number
      """;
  private static final String HOURS = """
      select hours, array_agg(service_id) as services
        from (select hours, service_id from service_route where kind = 'telephone' and hours is not null
              union all
              select hours, service_id from service_location where hours is not null) every
       group by hours
      """;
  private static final String TAXONOMY = """
      select id, name, says, version from need_taxonomy where since <= :day order by since desc limit 1
      """;

  private final JdbcClient everyone;

  ListedRows(@Qualifier("publicJdbcClient") JdbcClient everyone) {
    this.everyone = everyone;
  }

  private record Count(int every, int last) {}

  Slice<ServiceRow> services(Wanted wanted) {
    if (wanted.all()) {
      var count = count(everyone.sql(COUNTED));
      var rows =
          numbered(everyone.sql(NUMBERED), wanted).query(ListedRows::service).list();
      return new Slice<>(rows, count.every(), count.last(), wanted);
    }
    var found = fitting(wanted);
    return new Slice<>(these(page(found, wanted)), found.size(), found.size(), wanted);
  }

  Optional<ServiceRow> service(UUID id) {
    return these(List.of(id)).stream().findFirst();
  }

  Slice<LocationRow> locations(Wanted wanted) {
    if (wanted.all()) {
      var count = count(everyone.sql(PLACES_COUNTED));
      var rows = numbered(everyone.sql(PLACES_NUMBERED), wanted)
          .query(LocationColumns::listed)
          .list();
      return new Slice<>(withServices(rows), count.every(), count.last(), wanted);
    }
    var found = everyone
        .sql(PLACES_FITTING)
        .param("services", fitting(wanted).toArray(UUID[]::new))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
    var rows = places(page(found, wanted));
    return new Slice<>(withServices(rows), found.size(), found.size(), wanted);
  }

  List<Location> locations(UUID service) {
    return everyone
        .sql(PLACES_OF)
        .param("service", service)
        .query(LocationColumns::listed)
        .list();
  }

  Optional<Location> locationAt(UUID id) {
    return places(List.of(id)).stream().findFirst();
  }

  Told taxonomy(LocalDate day) {
    return everyone
        .sql(TAXONOMY)
        .param("day", day)
        .query((row, _) -> new Told(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getString("says"),
            row.getString("version")))
        .single();
  }

  private static Count count(StatementSpec statement) {
    return statement
        .query((row, _) -> new Count(row.getInt("every"), row.getInt("last")))
        .single();
  }

  private static StatementSpec numbered(StatementSpec statement, Wanted wanted) {
    var from = (long) (wanted.page() - 1) * wanted.perPage();
    return statement.param("from", from).param("to", from + wanted.perPage());
  }

  private static List<UUID> page(List<UUID> found, Wanted wanted) {
    return found.stream()
        .skip((long) (wanted.page() - 1) * wanted.perPage())
        .limit(wanted.perPage())
        .toList();
  }

  /** The services that fit, in the order in which they were listed. */
  private List<UUID> fitting(Wanted wanted) {
    return everyone
        .sql(FITTING)
        .param("byHours", wanted.hours())
        .param("services", wanted.hours() ? open(wanted) : new UUID[0])
        .param("words", wanted.search())
        .param("term", text(wanted.term()))
        .param("taxonomy", text(wanted.taxonomy()))
        .param("youngest", wanted.minimumAge())
        .param("oldest", wanted.maximumAge())
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  private List<Location> places(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : everyone.sql(PLACES).param("ids", ids).query(LocationColumns::listed).list();
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private record Hours(String expression, List<UUID> services) {}

  /** Services that have a schedule of the kind that is asked for: hours are expressions, which the database cannot read. */
  private UUID[] open(Wanted wanted) {
    return everyone
        .sql(HOURS)
        .query((row, _) -> new Hours(
            row.getString("hours"), List.of((UUID[]) row.getArray("services").getArray())))
        .stream()
        .filter(hours -> Schedules.rows(hours.expression()).stream()
            .anyMatch(row -> row.fits(wanted.day(), wanted.startTime(), wanted.endTime())))
        .flatMap(hours -> hours.services().stream())
        .distinct()
        .toArray(UUID[]::new);
  }

  private List<ServiceRow> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : everyone.sql(ONE).param("ids", ids).query(ListedRows::service).list();
  }

  private List<LocationRow> withServices(List<Location> locations) {
    var services = these(locations.stream()
        .map(location -> location.service().value())
        .distinct()
        .toList());
    return locations.stream()
        .map(location -> new LocationRow(
            location,
            services.stream()
                .filter(row -> row.service().id().equals(location.service()))
                .findFirst()
                .orElseThrow()))
        .toList();
  }

  private static ServiceRow service(ResultSet row, int index) throws SQLException {
    return new ServiceRow(
        ServiceColumns.listed(row, index),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
