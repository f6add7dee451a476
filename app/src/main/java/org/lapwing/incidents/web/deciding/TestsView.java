package org.lapwing.incidents.web.deciding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Deliberation;
import org.lapwing.incidents.Deliberation.Reached;
import org.lapwing.incidents.Held;
import org.lapwing.incidents.Partners;
import org.lapwing.incidents.Partners.Partner;
import org.lapwing.incidents.Position;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.Standing;
import org.lapwing.incidents.Widening;
import org.lapwing.incidents.deciding.Notification;
import org.lapwing.incidents.deciding.Notification.Said;
import org.lapwing.incidents.deciding.ReviewDecision;
import org.lapwing.incidents.deciding.ReviewQuestion;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.incidents.deciding.Round;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;

/**
 * The first and the third of the three tests for one child, and the rounds before.
 *
 * @param review what is said on a review in the round that is open or was the last
 * @param decided what was decided on a review, round by round
 * @param rounds the rounds after the first
 * @param criteria what was said on the criteria, round by round
 * @param widening that the child is looked at on purpose, or null
 * @param ways what the reader can do now
 */
public record TestsView(
    Child child,
    Partners partners,
    Notification notification,
    Deliberation<ReviewOutcome> review,
    List<ReviewDecision> decided,
    List<ReviewQuestion> questions,
    Map<UUID, List<Answered>> answers,
    List<Round> rounds,
    List<Deliberation<Standing>> criteria,
    @Nullable Widening widening,
    CodesView codes,
    Map<PersonId, String> names,
    List<Way> ways) {

  /** Something that the reader can do. */
  public record Way(String href, String words) {}

  /** An earlier round in a few lines. */
  public record Earlier(String heading, String why, List<String> lines) {}

  public static String called(Partner partner) {
    return partner.called().isEmpty() ? partner.kind().words() : partner.called();
  }

  /** The name of whoever spoke; of a delegate nothing but that one acted. */
  public String spoke(PersonId person, boolean delegate) {
    return delegate ? "Delegate acting" : names.getOrDefault(person, "");
  }

  public static String day(java.time.Instant at) {
    return InWords.date(InWords.dayOf(at));
  }

  /** The partners other than the authority, whose view is asked and never waited for. */
  public List<Partner> others() {
    return partners.all().stream()
        .filter(partner -> partner.kind() != AgencyKind.LOCAL_AUTHORITY)
        .toList();
  }

  public @Nullable Said decision() {
    return notification.decision().orElse(null);
  }

  public @Nullable Said view(Partner partner) {
    return notification.view(partner.kind()).orElse(null);
  }

  public @Nullable Position<ReviewOutcome> holds(Partner partner) {
    return review.of(partner.kind()).orElse(null);
  }

  /** What a partner answered to a question, in words; blank if it did not. */
  public String answer(Partner partner, ReviewQuestion question) {
    return review
        .of(partner.kind())
        .flatMap(position -> answers.getOrDefault(position.id(), List.of()).stream()
            .filter(one -> one.question().equals(question.code()))
            .findFirst())
        .map(one -> one.answer().words() + (one.reason().isBlank() ? "" : ". " + one.reason()))
        .orElse("");
  }

  /** The decision on a review in the round that is open or was the last, or null. */
  public @Nullable ReviewDecision reviewDecision() {
    return decided.stream()
        .filter(one -> one.round() == child.round())
        .findFirst()
        .orElse(null);
  }

  /** Where the third test stands, in a few words. */
  public String reviewStands() {
    var decision = reviewDecision();
    if (decision != null) {
      return decision.outcome().words();
    }
    if (child.isOpen()) {
      return "Not yet open";
    }
    return switch (review.reached()) {
      case Reached.Waiting<ReviewOutcome>(var on) ->
        "%d of %d positions on a review"
            .formatted(review.partners().size() - on.size(), review.partners().size());
      case Reached.Differing<ReviewOutcome> _ -> "The partners differ";
      case Reached.Agreed<ReviewOutcome>(var outcome, var _) -> outcome.words();
    };
  }

  /** What that means. */
  public String reviewMeans() {
    var decision = reviewDecision();
    if (decision != null) {
      return "Decided on %s by %s."
          .formatted(InWords.date(decision.on()), byWhom(review.reached()));
    }
    return child.isOpen()
        ? "It opens when it is decided whether the criteria are met. That they are met obliges to no review."
        : "The partners decide together whether a review is appropriate.";
  }

  private String byWhom(Reached<?> reached) {
    return reached instanceof Reached.Agreed<?>(var _, var dissenting) && !dissenting.isEmpty()
        ? "the partners, with the dissent of " + named(dissenting)
        : "all partners together";
  }

  private String named(List<AgencyKind> kinds) {
    return Partners.inLine(partners.all().stream()
        .filter(partner -> kinds.contains(partner.kind()))
        .map(TestsView::called)
        .toList());
  }

  /** The rounds before the one that is open or was the last. */
  public List<Earlier> earlier() {
    return rounds.stream().map(this::earlier).toList();
  }

  private Earlier earlier(Round next) {
    var number = next.number() - 1;
    var lines = new java.util.ArrayList<String>();
    criteria.get(number - 1).positions().forEach(one -> lines.add(line("Criteria", one)));
    decided.stream()
        .filter(one -> one.round() == number)
        .forEach(one -> lines.add(
            "Review: %s, decided on %s".formatted(one.outcome().words(), InWords.date(one.on()))));
    return new Earlier(
        "Round %d".formatted(number),
        "%s opened round %d on %s: %s"
            .formatted(next.because().words(), next.number(), day(next.openedAt()), next.reason()),
        lines);
  }

  private <H extends Held> String line(String test, Position<H> one) {
    return "%s: %s, %s on %s%s. %s"
        .formatted(
            test,
            named(List.of(one.partner())),
            one.standing().words(),
            day(one.at()),
            one.dissents() ? ", with dissent" : "",
            one.reasons());
  }
}
