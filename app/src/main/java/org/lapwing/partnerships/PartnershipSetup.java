package org.lapwing.partnerships;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up a partnership with its first agencies and people, on behalf of the job that is bound to it. */
@Service
@Transactional
public class PartnershipSetup {

  private static final String PARTNERSHIP = """
      insert into partnership (id, slug, name, demonstration) values (:id, :slug, :name, :fictional)
      on conflict (slug) do nothing
      """;

  private static final String AGENCY_CALLED = """
      select id from agency where name = :name and kind = :kind order by id limit 1
      """;

  private static final String AGENCY = """
      insert into agency (id, name, kind) values (:id, :name, :kind)
      """;

  private static final String SERVES = """
      insert into partnership_agency (agency_id) values (:agency)
      on conflict do nothing
      """;

  private static final String PERSON_AT = """
      select id from person where email = :email
      """;

  private static final String PERSON = """
      insert into person (id, email, name, job_title, agency_id)
      values (:id, :email, :name, :job, :agency)
      """;

  private static final String HOLDS = """
      insert into role_holding (id, person_id, role, given_at) values (:id, :person, :role, :at)
      on conflict (partnership_id, person_id, role) where ended_at is null do nothing
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  PartnershipSetup(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Founds the partnership that the current viewer is bound to.
   *
   * @param slug its name in addresses
   * @param fictional whether the place is invented
   * @return false if one with that address is there already
   */
  public boolean partnership(String slug, String name, boolean fictional) {
    var id = Viewer.current().orElseThrow().partnership();
    return jdbc.sql(PARTNERSHIP)
            .param("id", id.value())
            .param("slug", slug)
            .param("name", name)
            .param("fictional", fictional)
            .update()
        == 1;
  }

  /** Lets an agency serve the partnership; one of that name and kind that serves another is the same agency. */
  public AgencyId agency(String name, String kind) {
    var id = jdbc.sql(AGENCY_CALLED)
        .param("name", name)
        .param("kind", kind)
        .query(UUID.class)
        .optional()
        .orElseGet(() -> newAgency(name, kind));
    jdbc.sql(SERVES).param("agency", id).update();
    return new AgencyId(id);
  }

  /** Gives roles to the person with that address, who is entered if they are new. */
  public PersonId person(String email, String name, String job, AgencyId agency, Set<Role> roles) {
    var id = jdbc.sql(PERSON_AT)
        .param("email", email)
        .query(UUID.class)
        .optional()
        .orElseGet(() -> newPerson(email, name, job, agency));
    for (var role : roles) {
      jdbc.sql(HOLDS)
          .param("id", Ids.next())
          .param("person", id)
          .param("role", role.code())
          .param("at", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    }
    return new PersonId(id);
  }

  private UUID newAgency(String name, String kind) {
    var id = Ids.next();
    jdbc.sql(AGENCY).param("id", id).param("name", name).param("kind", kind).update();
    return id;
  }

  private UUID newPerson(String email, String name, String job, AgencyId agency) {
    var id = Ids.next();
    jdbc.sql(PERSON)
        .param("id", id)
        .param("email", email)
        .param("name", name)
        .param("job", job)
        .param("agency", agency.value())
        .update();
    return id;
  }
}
