package org.lapwing.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.Standing;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership with decided incidents in cases of their own, and the people who learn from them. */
public final class Learning {

  public static final Scope SCOPE =
      new Scope("From booking to the day of harm", "Who knew of the father?");

  public final World world;
  public final PartnershipId north;
  public final Viewer.Person manager;
  public final Viewer.Person reviewer;
  public final Viewer.Person police;
  public final Viewer.Person partner;

  private final BeanFactory beans;
  private final Map<String, Child> children = new HashMap<>();

  public Learning(BeanFactory beans) {
    this.beans = beans;
    world = new World(jdbc(), transaction());
    north = world.partnership("North");
    var unit = world.agency(north, "Business unit", "other");
    var council = world.agency(north, "Council", "local_authority");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    reviewer = world.person(north, unit, "Helen", Role.REVIEWER);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    partner = world.person(north, council, "Thomas", Role.DELEGATED_PARTNER);
  }

  public String home() {
    return "/p/" + world.slugOf(north);
  }

  /** An incident with one child in a case of that label, decided so. */
  public UUID decided(String label, Standing standing) {
    var incident = incident(label);
    var child = Objects.requireNonNull(children.get(label));
    manager.run(() -> Decisions.put(jdbc(), transaction(), child, standing));
    return incident;
  }

  /** An incident with one child in a case of that label, not decided yet. */
  public UUID incident(String label) {
    var incidents = beans.getBean(Incidents.class);
    var wanted = Decisions.incident(label, "A baby was hurt");
    IncidentId id = accepted(manager.call(() -> incidents.open(wanted, Ids.next())));
    var child = manager.call(() -> incidents.children(List.of(id.value()))).getFirst();
    children.put(label, child);
    return id.value();
  }

  public CaseId file(String label) {
    return Objects.requireNonNull(children.get(label)).caseFile();
  }

  /** Lets somebody read these cases. */
  public void letIn(Viewer.Person who, String... labels) {
    var access = beans.getBean(Access.class);
    Stream.of(labels)
        .forEach(label -> accepted(manager.call(() -> access.grantCase(new CaseGrant.Wish(
            Ids.next(),
            file(label),
            who.person(),
            "Has a part in it",
            Decisions.today().plusDays(30))))));
  }

  /** A thematic review over incidents in two cases of their own, for one of which the criteria are met. */
  public Review review() {
    var first = decided("K-1", Standing.MET);
    var second = decided("K-2", Standing.NOT_MET_BUT_LEARNING);
    var wanted =
        new NewReview("Babies under one", ReviewKind.THEMATIC, SCOPE, List.of(first, second));
    return accepted(manager.call(() -> beans.getBean(Reviews.class).open(wanted, Ids.next())));
  }

  /** A finding in one of its two cases, resting on a record. */
  public Finding finding(Review review) {
    var wanted = new NewFinding(
        "Fathers were known to one agency only",
        "Nobody asked again",
        List.of(file("K-1")),
        new Basis(Ids.next(), BasisKind.RECORD, "Known to the police alone", "Records", null));
    return accepted(
        manager.call(() -> beans.getBean(Findings.class).add(review.id(), Ids.next(), wanted)));
  }

  /** A recommendation to the police that answers the finding. */
  public Recommendation recommendation(Finding finding) {
    var wanted = new NewRecommendation(
        "Ask about every father",
        "Whoever knows the baby knows the father",
        Decisions.today().plusDays(90),
        List.of(finding.id()),
        List.of(police.agency()));
    return accepted(manager.call(
        () -> beans.getBean(Recommendations.class).make(finding.review(), Ids.next(), wanted)));
  }

  public static <T> T accepted(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  private JdbcClient jdbc() {
    return beans.getBean(JdbcClient.class);
  }

  private TransactionTemplate transaction() {
    return beans.getBean(TransactionTemplate.class);
  }
}
