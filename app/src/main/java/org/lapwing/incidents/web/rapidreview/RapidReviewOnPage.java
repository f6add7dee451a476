package org.lapwing.incidents.web.rapidreview;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.Panel;
import org.lapwing.incidents.rapidreview.PanelAction;
import org.lapwing.incidents.rapidreview.PanelWording;
import org.lapwing.incidents.rapidreview.PanelWordings;
import org.lapwing.incidents.rapidreview.RapidReview;
import org.lapwing.incidents.rapidreview.RapidReviews;
import org.lapwing.incidents.rapidreview.Written;
import org.lapwing.incidents.web.IncidentGathering;
import org.lapwing.incidents.web.deciding.TestsOnPage;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.AgencyAnswers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the panel works on from where each part of it is kept. */
@Component
class RapidReviewOnPage {

  private final RapidReviews reviews;
  private final PanelWordings wordings;
  private final AgencyAnswers answers;
  private final IncidentGathering gathering;
  private final Known known;

  /** Whom and what the page calls by name. */
  @Component
  record Known(People people, Incidents incidents, TestsOnPage tests) {}

  RapidReviewOnPage(
      RapidReviews reviews,
      PanelWordings wordings,
      AgencyAnswers answers,
      IncidentGathering gathering,
      Known known) {
    this.reviews = reviews;
    this.wordings = wordings;
    this.answers = answers;
    this.gathering = gathering;
    this.known = known;
  }

  /** All of it, read in one transaction. */
  @Transactional(readOnly = true)
  public RapidReviewPage of(String slug, Incident incident) {
    var review = reviews.of(incident.id());
    var actions = review.actions().stream().map(PanelAction::id).toList();
    var waiting = wordings.waiting(actions);
    var about = gathering.page(slug, incident, Panel.writes(), null);
    return new RapidReviewPage(
        about,
        review,
        answers.sideBySide(incident.caseFile()),
        about.children().stream()
            .map(child -> known.tests().of(about.child(child), child, false))
            .toList(),
        new RapidReviewPage.Outside(waiting, wordings.raised(actions), earlier(review)),
        new RapidReviewPage.Names(
            known.people().namesOf(writers(review, waiting.values())),
            known
                .people()
                .agencyNames(review.actions().stream()
                    .map(one -> Objects.requireNonNull(one.wish().agency()))
                    .toList())),
        new RapidReviewPage.Reader(Viewer.person().person(), Panel.writes(), Panel.clears()));
  }

  private static Collection<PersonId> writers(
      RapidReview review, Collection<PanelWording> wordings) {
    return Stream.concat(
            review.written().values().stream().map(Written::by).filter(Objects::nonNull),
            wordings.stream().map(PanelWording::writtenBy))
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }

  /** The earlier incidents that the reader may see; of the others the words alone stand here. */
  private Map<UUID, IncidentLine> earlier(RapidReview review) {
    var isNeeded = review.earlier().stream().anyMatch(one -> one.wish().incident() != null);
    return isNeeded
        ? known.incidents().visible().stream().collect(toMap(line -> line.id().value(), identity()))
        : Map.of();
  }
}
