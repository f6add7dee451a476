package org.lapwing.reviews;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.Standing;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A review over the case, with a finding, and a recommendation that was accepted and of which words wait to be cleared. */
public class SpecimensOfReviews implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 7;
  }

  @Override
  public void put(Everything here) {
    var review = opened(here);
    var finding = found(here, review);
    var made = recommended(here, review, finding);
    here.nameOfCase("reviews", review.id().value());
    here.nameOfCase("findings", finding.id().value());
    here.nameOfCase("recommendations", made.id().value());
    here.took(here.bean(ActionWordings.class)
        .write(
            made.id(),
            Ids.next(),
            ProposedAction.of(
                SENTINEL,
                here.manager().agency(),
                LocalDate.now(ZoneId.of("Europe/London")).plusDays(30))));
  }

  private static Review opened(Everything here) {
    var incident = decided(here);
    var wanted = new NewReview(
        SENTINEL, ReviewKind.SINGLE, new Scope(SENTINEL, SENTINEL), List.of(incident));
    return here.took(here.bean(Reviews.class).open(wanted, Ids.next()));
  }

  private static UUID decided(Everything here) {
    var incidents = here.bean(Incidents.class);
    var id = here.took(incidents.open(Decisions.incident("QF-1", SENTINEL), Ids.next()));
    var child = incidents.children(List.of(id.value())).getFirst();
    Decisions.put(
        here.bean(JdbcClient.class), here.bean(TransactionTemplate.class), child, Standing.MET);
    return id.value();
  }

  private static Finding found(Everything here, Review review) {
    var basis = new Basis(Ids.next(), BasisKind.FAMILY, SENTINEL, SENTINEL, null);
    var wanted = new NewFinding(SENTINEL, SENTINEL, review.cases(), basis);
    return here.took(here.bean(Findings.class).add(review.id(), Ids.next(), wanted));
  }

  /** Accepted by the manager's own agency, for which a manager who is a partner too may speak. */
  private static Recommendation recommended(Everything here, Review review, Finding finding) {
    var wanted = new NewRecommendation(
        SENTINEL, SENTINEL, null, List.of(finding.id()), List.of(here.manager().agency()));
    var recommendations = here.bean(Recommendations.class);
    var made = here.took(recommendations.make(review.id(), Ids.next(), wanted));
    return here.took(partner(here)
        .call(() -> recommendations.answer(made.id(), Ids.next(), Response.ACCEPTED, SENTINEL)));
  }

  private static Viewer.Person partner(Everything here) {
    var manager = here.manager();
    return here.world()
        .holding(
            manager.partnership(),
            manager.person(),
            manager.agency(),
            Role.DELEGATED_PARTNER,
            Role.REPRESENTATIVE);
  }
}
