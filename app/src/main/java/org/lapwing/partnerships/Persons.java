package org.lapwing.partnerships;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's entry, as those who look after access see and correct it. */
@Service
@Transactional
public class Persons {

  private static final String ONE = """
      select p.id, p.email, p.name, p.job_title, p.agency_id, g.name as agency, p.left_at, p.version
        from person p
        join agency g on g.id = p.agency_id
       where p.id = :id and exists (select from role_holding r where r.person_id = p.id)
      """;

  private static final String CORRECT = """
      update person set name = :name, job_title = :job, agency_id = :agency, version = version + 1
       where id = :id and version = :version
      """;

  private static final String HOLDS_ROLE = """
      select exists (select from role_holding where person_id = :id and ended_at is null)
      """;

  private static final String SERVES_HERE = """
      select exists (select from partnership_agency where agency_id = :agency)
      """;

  /** Somebody who serves or served here. */
  public record Entry(
      PersonId id,
      String email,
      String name,
      String jobTitle,
      AgencyId agency,
      String agencyName,
      @Nullable Instant leftAt,
      int version) {}

  /** What is to be corrected, and which version of the entry it was written on. */
  public record Correction(String name, String jobTitle, AgencyId agency, int version) {}

  private final JdbcClient jdbc;
  private final Trail trail;

  Persons(JdbcClient jdbc, Trail trail) {
    this.jdbc = jdbc;
    this.trail = trail;
  }

  /** The entry; somebody who never served here is not found. */
  @Transactional(readOnly = true)
  public Entry get(PersonId id) {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
    return find(id).orElseThrow(NotFound::new);
  }

  /** Corrects an entry, unless somebody else has corrected it meanwhile. */
  public Outcome<PersonId> correct(PersonId id, Correction correction) {
    var now = serving(id);
    var name = correction.name().strip();
    if (name.isEmpty() || name.length() > 100) {
      return refused("name", "Enter their name, in 100 characters or fewer");
    }
    if (correction.jobTitle().strip().length() > 100) {
      return refused("job", "The job title must be 100 characters or fewer");
    }
    if (!serves(correction.agency())) {
      return refused("agency", "Choose one of the agencies that serve here");
    }
    if (!update(id, correction)) {
      return refused("name", meanwhile(now));
    }
    trail.wrote("person-corrected", "person", id.value());
    return accepted(id);
  }

  /** Lets somebody who lost their phone set up the second step of sign-in anew. */
  public Outcome<PersonId> letInAnew(PersonId id, Credentials credentials) {
    var entry = serving(id);
    if (entry.id().equals(Viewer.person().person())) {
      return refused("", "Ask another administrator or business manager to do this for you");
    }
    credentials.forgetSecondFactor(id);
    trail.wrote("person-let-in-anew", "person", id.value());
    return accepted(id);
  }

  /** The entry of somebody who serves here now: those who left are nobody's to change from here. */
  private Entry serving(PersonId id) {
    var entry = get(id);
    if (!jdbc.sql(HOLDS_ROLE).param("id", id.value()).query(Boolean.class).single()) {
      throw new NotFound();
    }
    return entry;
  }

  private static String meanwhile(Entry now) {
    return "Somebody else has saved this meanwhile: %s, %s, %s. Save again to use yours"
        .formatted(
            now.name(),
            now.jobTitle().isEmpty() ? "no job title" : now.jobTitle(),
            now.agencyName());
  }

  private Optional<Entry> find(PersonId id) {
    return jdbc.sql(ONE).param("id", id.value()).query(Persons::entry).optional();
  }

  private boolean serves(AgencyId agency) {
    return jdbc.sql(SERVES_HERE)
        .param("agency", agency.value())
        .query(Boolean.class)
        .single();
  }

  private boolean update(PersonId id, Correction correction) {
    return jdbc.sql(CORRECT)
            .param("id", id.value())
            .param("name", correction.name().strip())
            .param("job", correction.jobTitle().strip())
            .param("agency", correction.agency().value())
            .param("version", correction.version())
            .update()
        == 1;
  }

  private static Entry entry(ResultSet row, int index) throws SQLException {
    var left = row.getObject("left_at", OffsetDateTime.class);
    return new Entry(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("email"),
        row.getString("name"),
        row.getString("job_title"),
        new AgencyId(row.getObject("agency_id", UUID.class)),
        row.getString("agency"),
        left == null ? null : left.toInstant(),
        row.getInt("version"));
  }
}
