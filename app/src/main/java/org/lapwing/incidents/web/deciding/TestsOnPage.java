package org.lapwing.incidents.web.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.Deliberation;
import org.lapwing.incidents.Partners;
import org.lapwing.incidents.Position;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.Widening;
import org.lapwing.incidents.Widenings;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.deciding.Notification;
import org.lapwing.incidents.deciding.Notifying;
import org.lapwing.incidents.deciding.ReviewDecisions;
import org.lapwing.incidents.deciding.Rounds;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.springframework.stereotype.Component;

/** Gathers the three tests of one child for its page. */
@Component
public class TestsOnPage {

  private final Criteria criteria;
  private final Notifying notifying;
  private final ReviewDecisions reviews;
  private final People people;
  private final Around around;

  /** What stands around the tests. */
  @Component
  record Around(Rounds rounds, Widenings widenings, ChildCodes codes) {}

  TestsOnPage(
      Criteria criteria,
      Notifying notifying,
      ReviewDecisions reviews,
      People people,
      Around around) {
    this.criteria = criteria;
    this.notifying = notifying;
    this.reviews = reviews;
    this.people = people;
    this.around = around;
  }

  public TestsView of(String here, Child child, boolean placeholder) {
    var partners = criteria.partners();
    var notification = notifying.of(child.id());
    var review = reviews.of(child.id(), child.round());
    var widening = around.widenings().of(List.of(child.id())).get(child.id());
    return new TestsView(
        child,
        partners,
        notification,
        review,
        reviews.decisions(child.id()),
        reviews.questions(),
        reviews.answers(child.id()),
        around.rounds().of(child.id()),
        IntStream.rangeClosed(1, child.round())
            .mapToObj(round -> criteria.of(child.id(), round))
            .toList(),
        widening,
        new CodesView(
            around.codes().of(List.of(child.id())).getOrDefault(child.id(), Map.of()),
            around.codes().options()),
        people.namesOf(speakers(notification, review, widening)),
        placeholder ? List.of() : ways(here, child, partners, widening));
  }

  private static List<PersonId> speakers(
      Notification notification, Deliberation<ReviewOutcome> review, @Nullable Widening widening) {
    return Stream.of(
            notification.decisions().stream().map(Notification.Said::person),
            notification.views().stream().map(Notification.Said::person),
            review.positions().stream().<PersonId>map(Position::person),
            Stream.ofNullable(widening).map(Widening::by))
        .flatMap(each -> each)
        .toList();
  }

  private List<TestsView.Way> ways(
      String here, Child child, Partners partners, @Nullable Widening widening) {
    var ways = new ArrayList<TestsView.Way>();
    partners.mine().ifPresent(mine -> {
      ways.add(new TestsView.Way(
          here + "/notification",
          mine == AgencyKind.LOCAL_AUTHORITY
              ? "Decide whether to notify"
              : "Say what your agency holds on notifying"));
      if (reviews.isOpen(child)) {
        ways.add(new TestsView.Way(here + "/review", "Record your agency’s position on a review"));
      }
    });
    if (Rounds.mayOpen() && !child.isOpen()) {
      ways.add(new TestsView.Way(here + "/round", "Open another round of decisions"));
    }
    if (Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR)) {
      ways.add(new TestsView.Way(here + "/codes", "Enter the codes of the published statistics"));
    }
    if (Widenings.mayWiden() && widening == null && isNotStatutory(child)) {
      ways.add(new TestsView.Way(
          here + "/widen", "Learn from this child on purpose, although the criteria are not met"));
    }
    return ways;
  }

  private static boolean isNotStatutory(Child child) {
    var decision = child.decision();
    return decision == null || !decision.standing().isStatutory();
  }
}
