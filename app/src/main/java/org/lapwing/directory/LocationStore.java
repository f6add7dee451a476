package org.lapwing.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Places of services as rows. */
@Repository
class LocationStore {

  private static final String OF = """
      select id, service_id, name, street, town, county, postcode, hours, access, version
        from service_location
       where service_id in (:services) and ended_on is null
       order by service_id, id
      """;
  private static final String ONE = """
      select id, service_id, name, street, town, county, postcode, hours, access, version
        from service_location
       where id = :id and ended_on is null
      """;
  private static final String IS_AREA = """
      select exists (select from postcode_area where area = :area)
      """;
  /** Whoever else adds one waits: so numbers are given in the order in which places can be seen. */
  private static final String NUMBER = """
      insert into service_location_number (last) values (1)
      on conflict (partnership_id) do update set last = service_location_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into service_location (id, service_id, number, name, street, town, county, postcode, hours, access)
      values (:id, :service, :number, :name, :street, :town, :county, :postcode, :hours, :access)
      """;
  private static final String CHANGE = """
      update service_location
         set name = :name, street = :street, town = :town, county = :county, postcode = :postcode, hours = :hours,
             access = :access, version = version + 1
       where id = :id and version = :version and ended_on is null
      """;
  private static final String END = """
      update service_location set ended_on = :on, version = version + 1 where id = :id and ended_on is null
      """;

  private final JdbcClient jdbc;

  LocationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Location> of(Collection<ServiceId> services) {
    return services.isEmpty()
        ? List.of()
        : jdbc.sql(OF)
            .param("services", services.stream().map(ServiceId::value).toList())
            .query(LocationColumns::kept)
            .list();
  }

  Optional<Location> find(UUID id) {
    return jdbc.sql(ONE).param("id", id).query(LocationColumns::kept).optional();
  }

  /** Whether any postcode begins with these letters. */
  boolean isArea(String letters) {
    return jdbc.sql(IS_AREA).param("area", letters).query(Boolean.class).single();
  }

  void add(Location location) {
    write(jdbc.sql(ADD), location)
        .param("service", location.service().value())
        .param("number", jdbc.sql(NUMBER).query(Integer.class).single())
        .update();
  }

  /** Whether nobody else has changed it meanwhile. */
  boolean change(Location location) {
    return write(jdbc.sql(CHANGE), location)
            .param("version", location.version())
            .update()
        == 1;
  }

  void end(UUID id, LocalDate on) {
    jdbc.sql(END).param("id", id).param("on", on).update();
  }

  private static StatementSpec write(StatementSpec statement, Location location) {
    var address = location.address();
    var hours = location.hours();
    return statement
        .param("id", location.id())
        .param("name", address.name())
        .param("street", address.street())
        .param("town", address.town())
        .param("county", address.county())
        .param("postcode", address.postcode().text())
        .param("hours", hours == null ? null : hours.expression())
        .param("access", location.access());
  }
}
