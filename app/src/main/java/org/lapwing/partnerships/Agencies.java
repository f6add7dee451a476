package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agencies that serve the partnership, as those who look after access enter and correct them. */
@Service
@Transactional
public class Agencies {

  private static final String HERE = """
      select g.id, g.name, g.kind, g.version,
             (select count(distinct r.person_id)
                from role_holding r
                join person p on p.id = r.person_id
               where p.agency_id = g.id and p.left_at is null and r.ended_at is null) as people
        from partnership_agency s
        join agency g on g.id = s.agency_id
       order by g.name, g.id
      """;

  private static final String CORRECT = """
      update agency set name = :name, kind = :kind, version = version + 1
       where id = :id and version = :version
      """;

  /** An agency that serves here, and how many people act for it here. */
  public record Entry(AgencyId id, String name, AgencyKind kind, int people, int version) {}

  private final JdbcClient jdbc;
  private final PartnershipSetup setup;
  private final Trail trail;

  Agencies(JdbcClient jdbc, PartnershipSetup setup, Trail trail) {
    this.jdbc = jdbc;
    this.setup = setup;
    this.trail = trail;
  }

  /** The agencies that serve here, by alphabet. */
  @Transactional(readOnly = true)
  public List<Entry> all() {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return jdbc.sql(HERE).query(Agencies::entry).list();
  }

  @Transactional(readOnly = true)
  public Entry get(AgencyId id) {
    return all().stream()
        .filter(agency -> agency.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Lets an agency serve here; one of that name and kind that serves another partnership is the same agency. */
  public Outcome<AgencyId> add(String name, AgencyKind kind) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    var wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > 120) {
      return refused("name", "Enter the name of the agency, in 120 characters or fewer");
    }
    var id = setup.agency(wanted, kind.code());
    trail.wrote("agency-added", "agency", id.value());
    return accepted(id);
  }

  /** Corrects an agency, unless somebody else has corrected it meanwhile. */
  public Outcome<AgencyId> correct(AgencyId id, String name, AgencyKind kind, int version) {
    var now = get(id);
    var wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > 120) {
      return refused("name", "Enter the name of the agency, in 120 characters or fewer");
    }
    var changed = jdbc.sql(CORRECT)
        .param("id", id.value())
        .param("name", wanted)
        .param("kind", kind.code())
        .param("version", version)
        .update();
    if (changed == 0) {
      return refused(
          "name",
          "Somebody else has saved this meanwhile: %s, %s. Save again to use yours"
              .formatted(now.name(), now.kind().words()));
    }
    trail.wrote("agency-corrected", "agency", id.value());
    return accepted(id);
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    return new Entry(
        new AgencyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        AgencyKind.of(row.getString("kind")),
        row.getInt("people"),
        row.getInt("version"));
  }
}
