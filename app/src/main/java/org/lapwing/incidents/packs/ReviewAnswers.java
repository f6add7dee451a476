package org.lapwing.incidents.packs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.rapidreview.EarlierLearning;
import org.lapwing.incidents.rapidreview.Panel;
import org.lapwing.incidents.rapidreview.PanelAction;
import org.lapwing.incidents.rapidreview.PanelContact;
import org.lapwing.incidents.rapidreview.RapidReview;
import org.lapwing.incidents.rapidreview.RapidReviews;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;

/** What the rapid review panel has written, and its lists: actions, earlier learning, contacts. */
@Component
class ReviewAnswers implements PackAnswers {

  private final RapidReviews reviews;
  private final People people;

  ReviewAnswers(RapidReviews reviews, People people) {
    this.reviews = reviews;
    this.people = people;
  }

  @Override
  public Map<Asked, String> of(Incident incident, List<Child> children) {
    if (incident.placeholder() || !Panel.sits()) {
      return Map.of();
    }
    var review = reviews.of(incident.id());
    var written = reviews.answers(incident.id());
    var all = new HashMap<String, String>();
    written.forEach((code, words) -> all.put("review." + code, words));
    var agencies = agencies(review);
    for (var kind : PanelAction.Kind.values()) {
      all.put(
          "review.actions." + kind.code(),
          lines(review.actions(kind).stream().map(one -> action(one.wish(), agencies))));
    }
    all.put("review.earlier", earlier(review, written));
    all.put(
        "review.contacts.family",
        contacts(review, PanelContact.Side.FAMILY, written.getOrDefault("family.plan", "")));
    all.put(
        "review.contacts.practitioners",
        contacts(
            review,
            PanelContact.Side.PRACTITIONERS,
            written.getOrDefault("practitioners.support", "")));
    all.values().removeIf(String::isBlank);
    var answers = new HashMap<Asked, String>();
    all.forEach((code, words) -> answers.put(Asked.of(code), words));
    return answers;
  }

  private Map<AgencyId, String> agencies(RapidReview review) {
    return people.agencyNames(review.actions().stream()
        .map(one -> one.wish().agency())
        .filter(Objects::nonNull)
        .distinct()
        .toList());
  }

  private static String action(PanelAction.Wish wish, Map<AgencyId, String> agencies) {
    var agency =
        wish.agency() == null ? "An agency" : agencies.getOrDefault(wish.agency(), "An agency");
    return "%s: %s (%s)".formatted(agency, wish.what(), state(wish));
  }

  private static String state(PanelAction.Wish wish) {
    if (wish.done() != null) {
      return "done on " + InWords.date(wish.done());
    }
    return wish.due() == null ? "not done yet" : "due on " + InWords.date(wish.due());
  }

  private static String earlier(RapidReview review, Map<String, String> written) {
    return lines(Stream.concat(
        Stream.of(written.getOrDefault("earlier.looked", "")),
        review.earlier().stream().map(EarlierLearning::wish).map(ReviewAnswers::learnt)));
  }

  private static String learnt(EarlierLearning.Wish wish) {
    var again = wish.again() == null ? "" : " The same again? " + wish.again().words() + ".";
    return "%s: %s%s%s"
        .formatted(
            wish.reference(), wish.learnt(), again, wish.why().isBlank() ? "" : " " + wish.why());
  }

  private static String contacts(RapidReview review, PanelContact.Side side, String besides) {
    return lines(Stream.concat(
        review.contacts(side).stream().map(PanelContact::wish).map(ReviewAnswers::contact),
        Stream.of(besides)));
  }

  private static String contact(PanelContact.Wish wish) {
    return wish.spokenOn() == null
        ? "%s: not spoken to yet".formatted(wish.who())
        : "%s: spoken to on %s".formatted(wish.who(), InWords.date(wish.spokenOn()));
  }

  private static String lines(Stream<String> all) {
    return all.filter(Predicate.not(String::isBlank))
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }
}
