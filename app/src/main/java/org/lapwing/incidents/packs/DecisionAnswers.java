package org.lapwing.incidents.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.Deliberation;
import org.lapwing.incidents.Held;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.Position;
import org.lapwing.incidents.deciding.Notification.Said;
import org.lapwing.incidents.deciding.Notifying;
import org.lapwing.incidents.deciding.ReviewDecisions;
import org.lapwing.incidents.deciding.ReviewQuestion;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;

/** What was decided on each child in the three tests, with each partner’s position, its reasons and its dissent. */
@Component
class DecisionAnswers implements PackAnswers {

  private final Notifying notifying;
  private final Criteria criteria;
  private final ReviewDecisions reviews;
  private final People people;

  DecisionAnswers(Notifying notifying, Criteria criteria, ReviewDecisions reviews, People people) {
    this.notifying = notifying;
    this.criteria = criteria;
    this.reviews = reviews;
    this.people = people;
  }

  @Override
  public Map<Asked, String> of(Incident incident, List<Child> children) {
    var all = new HashMap<Asked, String>();
    for (var child : children) {
      all.put(Asked.of("decision.notify", child), notified(child));
      all.put(Asked.of("decision.serious", child), serious(child));
      all.put(Asked.of("decision.review", child), review(child));
      all.put(Asked.of("decision.criteria", child), asked(child));
    }
    return all;
  }

  private String notified(Child child) {
    var said = notifying.of(child.id());
    var lines = new ArrayList<String>();
    said.decision().ifPresent(one -> lines.add(said(one)));
    said.views().stream()
        .map(Said::partner)
        .distinct()
        .forEach(partner -> said.view(partner).ifPresent(one -> lines.add(said(one))));
    return String.join("\n", lines);
  }

  private static String said(Said one) {
    return "%s, %s: %s. %s"
        .formatted(
            one.partner().words(),
            InWords.date(InWords.dayOf(one.at())),
            one.words(),
            one.reasons() + (one.delegate() ? " (Delegate acting)" : ""));
  }

  private String serious(Child child) {
    var decision = child.decision();
    var head = decision == null
        ? ""
        : decision.standing().words()
            + (decision.on() == null ? "" : ", decided on " + InWords.date(decision.on()))
            + round(decision.round());
    return withPositions(head, criteria.of(child.id(), child.round()), child);
  }

  private String review(Child child) {
    var decisions = reviews.decisions(child.id());
    var head = decisions.isEmpty()
        ? ""
        : "%s, decided on %s"
                .formatted(
                    decisions.getLast().outcome().words(),
                    InWords.date(decisions.getLast().on()))
            + round(decisions.getLast().round());
    return withPositions(head, reviews.of(child.id(), child.round()), child);
  }

  private static String round(int number) {
    return number == 1 ? "" : " in round " + number;
  }

  private <H extends Held> String withPositions(String head, Deliberation<H> said, Child child) {
    var lines = new ArrayList<String>();
    if (!head.isEmpty()) {
      lines.add(head + (child.isOpen() && child.round() > 1 ? ". Another round is open" : ""));
    }
    said.partners().stream()
        .flatMap(partner -> said.of(partner).stream())
        .forEach(position -> lines.add(position(position)));
    return String.join("\n", lines);
  }

  private String position(Position<?> position) {
    return "%s: %s%s. %s%s"
        .formatted(
            called(position.agency()),
            position.standing().words(),
            position.dissents() ? ", accepting the others’ decision with its dissent" : "",
            position.reasons(),
            position.delegate() ? " (Delegate acting)" : "");
  }

  /** Each question with what each partner answered. */
  private String asked(Child child) {
    var answers = reviews.answers(child.id());
    var said = reviews.of(child.id(), child.round());
    var lines = new ArrayList<String>();
    for (var question : reviews.questions()) {
      var answered = said.partners().stream()
          .flatMap(partner -> said.of(partner).stream())
          .flatMap(position -> answers.getOrDefault(position.id(), List.of()).stream()
              .filter(one -> one.question().equals(question.code()))
              .map(one -> answer(position.agency(), one)))
          .toList();
      if (!answered.isEmpty()) {
        lines.add(question.words() + "\n" + String.join("\n", answered));
      }
    }
    return String.join("\n\n", lines);
  }

  private String answer(AgencyId agency, ReviewQuestion.Answered one) {
    return "%s: %s%s"
        .formatted(
            called(agency),
            one.answer().words(),
            one.reason().isBlank() ? "" : ". " + one.reason());
  }

  private String called(AgencyId agency) {
    return people.agencyName(agency);
  }
}
