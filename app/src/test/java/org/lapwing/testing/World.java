package org.lapwing.testing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds partnerships, agencies and people for a test, each with a name of its own. */
public final class World {

  private static final OffsetDateTime LONG_AGO =
      OffsetDateTime.of(2020, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  public World(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** A partnership with an address made from its name and a random tail, so that tests never meet. */
  public PartnershipId partnership(String name) {
    var id = PartnershipId.next();
    var slug = name.toLowerCase(java.util.Locale.ROOT) + "-"
        + UUID.randomUUID().toString().substring(0, 8);
    jdbc.sql("insert into partnership (id, slug, name) values (:id, :slug, :name)")
        .param("id", id.value())
        .param("slug", slug)
        .param("name", name)
        .update();
    return id;
  }

  public String slugOf(PartnershipId partnership) {
    return jdbc.sql("select slug from partnership where id = :id")
        .param("id", partnership.value())
        .query(String.class)
        .single();
  }

  public AgencyId agency(PartnershipId partnership, String name, String kind) {
    var id = AgencyId.next();
    as(partnership, () -> {
      jdbc.sql("insert into agency (id, name, kind) values (:id, :name, :kind)")
          .param("id", id.value())
          .param("name", name)
          .param("kind", kind)
          .update();
      serves(partnership, id);
    });
    return id;
  }

  /** Lets an agency serve one more partnership. */
  public void serves(PartnershipId partnership, AgencyId agency) {
    as(
        partnership,
        () -> jdbc.sql("insert into partnership_agency (agency_id) values (:agency)")
            .param("agency", agency.value())
            .update());
  }

  /** Somebody of that agency who holds these roles in the partnership, second factor given. */
  public Viewer.Person person(
      PartnershipId partnership, AgencyId agency, String name, Role... roles) {
    var id = PersonId.next();
    jdbc.sql("insert into person (id, email, name, agency_id) values (:id, :email, :name, :agency)")
        .param("id", id.value())
        .param("email", id.value() + "@example.test")
        .param("name", name)
        .param("agency", agency.value())
        .update();
    return holding(partnership, id, agency, roles);
  }

  /** Gives roles in a partnership to somebody who exists. */
  public Viewer.Person holding(
      PartnershipId partnership, PersonId person, AgencyId agency, Role... roles) {
    as(partnership, () -> {
      for (var role : roles) {
        jdbc.sql(
                "insert into role_holding (id, person_id, role, given_at) values (:id, :person, :role, :at)")
            .param("id", Ids.next())
            .param("person", person.value())
            .param("role", role.code())
            .param("at", LONG_AGO)
            .update();
      }
    });
    return new Viewer.Person(partnership, person, agency, codes(roles), Instant.now());
  }

  private void as(PartnershipId partnership, Runnable work) {
    new Viewer.Job(partnership, "test")
        .run(() -> transaction.executeWithoutResult(_ -> work.run()));
  }

  private static Set<String> codes(Role... roles) {
    return Arrays.stream(roles).map(Role::code).collect(Collectors.toUnmodifiableSet());
  }
}
