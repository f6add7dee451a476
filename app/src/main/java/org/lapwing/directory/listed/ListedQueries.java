package org.lapwing.directory.listed;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.Location;
import org.lapwing.directory.LocationColumns;
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
  private static final String PLACES = """
      select id, service_id, name, street, town, county, postcode, hours, access
        from service_location
       where service_id in (:services)
       order by number
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

  List<Location> places(Collection<UUID> services) {
    return everyone
        .sql(PLACES)
        .param("services", services)
        .query(LocationColumns::listed)
        .list();
  }
}
