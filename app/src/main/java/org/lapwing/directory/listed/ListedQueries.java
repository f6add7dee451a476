package org.lapwing.directory.listed;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.Location;
import org.lapwing.directory.LocationColumns;
import org.lapwing.directory.Need;
import org.lapwing.directory.Phone;
import org.lapwing.directory.PhoneColumns;
import org.lapwing.directory.Service;
import org.lapwing.directory.ServiceColumns;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Services as rows in the role of the public. */
@Repository
class ListedQueries {

  private static final String FOUND = """
      select id, name, does, for_whom, area, web, front_door, provider, email, more, everywhere, youngest, oldest, cost,
             cost_words, languages, needs, running
        from service s
       where running <> 'defunct' and (name, id) > (:after, :afterId)
         and (:words = '' or words @@ websearch_to_tsquery('english', :words))
         and (cast(:need as uuid) is null or cast(:need as uuid) = any (needs))
         and (cast(:age as integer) is null
              or (coalesce(youngest, 0) <= cast(:age as integer) and coalesce(oldest, 200) >= cast(:age as integer)))
         and (:place = '' or everywhere or strpos(lower(area), lower(:place)) > 0
              or exists (select from service_location l
                          where l.service_id = s.id
                            and (strpos(lower(l.town), lower(:place)) > 0 or split_part(l.postcode, ' ', 1) = :district)))
       order by name, id
       limit :most
      """;
  private static final String ONE = """
      select id, name, does, for_whom, area, web, front_door, provider, email, more, everywhere, youngest, oldest, cost,
             cost_words, languages, needs, running
        from service
       where id = :id and running <> 'defunct'
      """;
  private static final String PHONES = """
      select id, service_id, kind, label, number, hours_kind, hours, note, confirmed_on, differs_since
        from service_route
       where kind = 'telephone' and ended_on is null and service_id in (:services)
       order by id
      """;
  private static final String PLACES = """
      select id, service_id, name, street, town, county, postcode, hours, access
        from service_location
       where service_id in (:services)
       order by number
      """;
  private static final String NEEDS = """
      select id, code, name, says from need where since <= :day and (until is null or until > :day) order by place, id
      """;
  private static final String DAYS = """
      select days from verification_rule where since <= :day order by since desc limit 1
      """;

  private final JdbcClient everyone;

  ListedQueries(@Qualifier("publicJdbcClient") JdbcClient everyone) {
    this.everyone = everyone;
  }

  List<Service> found(LookedFor looked, String after, UUID afterId, int most) {
    var need = looked.need();
    return everyone
        .sql(FOUND)
        .param("words", looked.words().strip())
        .param("need", need, Types.OTHER)
        .param("age", looked.age())
        .param("place", looked.place().strip())
        .param("district", looked.district())
        .param("after", after)
        .param("afterId", afterId)
        .param("most", most)
        .query(ServiceColumns::listed)
        .list();
  }

  Optional<Service> service(UUID id) {
    return everyone.sql(ONE).param("id", id).query(ServiceColumns::listed).optional();
  }

  List<Phone> phones(Collection<UUID> services) {
    return everyone
        .sql(PHONES)
        .param("services", services)
        .query((row, _) -> PhoneColumns.listed(row))
        .list();
  }

  List<Location> places(Collection<UUID> services) {
    return everyone
        .sql(PLACES)
        .param("services", services)
        .query(LocationColumns::listed)
        .list();
  }

  List<Need> needs(LocalDate day) {
    return everyone
        .sql(NEEDS)
        .param("day", day)
        .query((row, _) -> new Need(
            row.getObject("id", UUID.class),
            row.getString("code"),
            row.getString("name"),
            row.getString("says")))
        .list();
  }

  int days(LocalDate day) {
    return everyone.sql(DAYS).param("day", day).query(Integer.class).single();
  }
}
