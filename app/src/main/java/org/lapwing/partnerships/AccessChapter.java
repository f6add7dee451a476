package org.lapwing.partnerships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Chapter;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who may see which case in Marlshire: grants that end, a wall, and an invitation that waits. */
@Component
class AccessChapter implements Chapter {

  private static final String CALLED = """
      select id from person where email = :email
      """;

  private final JdbcClient jdbc;
  private final Places places;
  private final Cases cases;
  private final Access access;
  private final Invitations invitations;
  private final Clock clock;

  AccessChapter(
      JdbcClient jdbc,
      Places places,
      Cases cases,
      Access access,
      Invitations invitations,
      Clock clock) {
    this.jdbc = jdbc;
    this.places = places;
    this.cases = cases;
    this.access = access;
    this.invitations = invitations;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String title() {
    return "who may see which case";
  }

  @Override
  public void tell() {
    acting("manager@marlshire.example").run(() -> {
      var seventh = opened("K-7");
      var ninth = opened("K-9");
      opened("K-11");
      granted(seventh, "reviewer@marlshire.example", "Leads the review", 180);
      granted(seventh, "scrutineer@marlshire.example", "Scrutinises the review", 90);
      granted(ninth, "health.rep@marlshire.example", "Answers for community health", 30);
      access.buildWall(
          Ids.next(),
          ninth,
          called("social.care.rep@marlshire.example"),
          "Took part in the work with the family");
    });
    acting("admin@marlshire.example").run(this::invite);
  }

  private CaseId opened(String label) {
    var id = CaseId.next();
    cases.open(id, label);
    return id;
  }

  private void granted(CaseId file, String email, String reason, int days) {
    var last = LocalDate.now(clock).plusDays(days);
    access.grantCase(new CaseGrant.Wish(Ids.next(), file, called(email), reason, last));
  }

  private void invite() {
    invitations.invite(new Invitation.Wish(
        Ids.next(),
        "Leila Hassan",
        "named.nurse@marlshire.example",
        "Named nurse",
        acting("health.rep@marlshire.example").agency(),
        Set.of(Role.PANEL_MEMBER)));
  }

  private Viewer.Person acting(String email) {
    var person = called(email);
    var place = places.of(person).stream()
        .filter(one -> one.slug().equals("marlshire"))
        .findFirst()
        .orElseThrow();
    return new Viewer.Person(
        place.partnership(), person, place.agency(), place.roles(), clock.instant());
  }

  private PersonId called(String email) {
    return new PersonId(jdbc.sql(CALLED)
        .param("email", email)
        .query((row, _) -> row.getObject("id", UUID.class))
        .single());
  }
}
