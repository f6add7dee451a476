package org.lapwing.partnerships;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where a person may act, asked before anything else is known about the request. */
@Service
public class Places {

  private static final String OF = """
      select partnership_id, slug, name, demonstration, agency_id, roles from places_of(:person, :at)
      """;

  private final JdbcClient jdbc;

  private final Clock clock;

  Places(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The partnerships that the person serves now, and those in which they are a guest, by name; empty once they have left. */
  public List<Place> of(PersonId person) {
    return jdbc.sql(OF)
        .param("person", person.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Place(
            new PartnershipId(row.getObject("partnership_id", UUID.class)),
            row.getString("slug"),
            row.getString("name"),
            row.getBoolean("demonstration"),
            new AgencyId(row.getObject("agency_id", UUID.class)),
            new LinkedHashSet<>(Arrays.asList((String[]) row.getArray("roles").getArray()))))
        .list();
  }
}
