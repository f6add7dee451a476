package org.lapwing.reviews;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.CohortStore.Joining;
import org.lapwing.reviews.ReviewEvent.ReviewOpened;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules, and our own pages, may ask of reviews: which there are, over whom, and how wide they look. */
@Service
@Transactional
public class Reviews {

  /** What the thread calls a review. */
  public static final String KIND = "review";

  /** How many reviews one page of the list holds. */
  public static final int PAGE = 25;

  private static final int MOST = 200;

  private final ReviewStore store;
  private final CohortStore cohorts;
  private final Threads threads;
  private final Ledger ledger;

  Reviews(ReviewStore store, CohortStore cohorts, Threads threads, Ledger ledger) {
    this.store = store;
    this.cohorts = cohorts;
    this.threads = threads;
    this.ledger = ledger;
  }

  /** The reviews of whose cases the viewer may read every one, newest first. */
  @Transactional(readOnly = true)
  public List<ReviewLine> visible() {
    return store.newest(null, MOST).stream()
        .map(one -> new ReviewLine(one.id().value(), one.reference(), one.title()))
        .toList();
  }

  /**
   * The same a page at a time: one more than a page where there are more.
   *
   * @param after the last one of the page before, or null for the first page
   */
  @Transactional(readOnly = true)
  public List<Review> register(@Nullable ReviewId after) {
    return store.newest(after == null ? null : after.value(), PAGE + 1);
  }

  @Transactional(readOnly = true)
  public Review get(ReviewId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** Whom it looks at. */
  @Transactional(readOnly = true)
  public Cohort cohort(ReviewId id) {
    return cohorts.of(id);
  }

  /** The cases of a review, for a check that shows none of them to whoever asks; none for what is no review here. */
  @Transactional(readOnly = true)
  public List<CaseId> casesBehind(UUID review) {
    return store.casesBehind(review);
  }

  /** Opens a review over incidents that the person may see, each with its criteria decided. */
  public Outcome<Review> open(NewReview wanted, UUID once) {
    var id = new ReviewId(once);
    var cohort = cohorts.chosen(wanted.incidents());
    var refused = Editor.current()
        .mustRun()
        .or(() -> wanted.faults().stream().findFirst())
        .or(() -> cohort.wrong().stream().findFirst());
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    return accepted(store.find(id).orElseGet(() -> add(id, wanted, cohort)));
  }

  /** Widens the cohort on purpose: the reason stays beside those who joined. */
  public Outcome<Review> widen(ReviewId id, UUID once, List<UUID> chosen, String reason) {
    var review = toChange(id);
    if (cohorts.isSent(id, once)) {
      return accepted(review);
    }
    var there = cohorts.of(id).parts().stream().map(Cohort.Part::incident).toList();
    var more =
        cohorts.chosen(chosen.stream().filter(one -> !there.contains(one)).toList());
    var outcome = review.widened(Editor.current(), more, reason);
    if (outcome instanceof Accepted<Review>(var wider)) {
      store.save(wider);
      var by = Editor.current().person();
      join(wider, more, new Joining(ledger.today(), by, reason.strip(), once));
      ledger.wrote("review-widened", KIND, id.value());
    }
    return outcome;
  }

  /** Changes title and scope, unless somebody else has changed them since that version was read. */
  public Outcome<Review> reword(ReviewId id, int version, String title, Scope scope) {
    var review = toChange(id);
    var outcome = review.reworded(Editor.current(), title, scope);
    if (outcome instanceof Accepted<Review>(var changed) && !changed.equals(review)) {
      if (review.version() != version) {
        return new Refused<>(meanwhile(review));
      }
      store.save(changed);
      ledger.wrote("review-reworded", KIND, id.value());
    }
    return outcome;
  }

  private Review add(ReviewId id, NewReview wanted, Cohort cohort) {
    var today = ledger.today();
    var review = new Review(
        id,
        store.nextNumber(),
        wanted.title().strip(),
        Objects.requireNonNull(wanted.kind()),
        wanted.scope().stripped(),
        "",
        new ReviewState.Open(today),
        today,
        cohort.cases(),
        0);
    var by = Editor.current().person();
    store.add(review, by);
    join(review, cohort, new Joining(today, by, "", id.value()));
    ledger.wrote("review-opened", KIND, id.value());
    ledger.announce(new ReviewOpened(ledger.partnership(), id, today));
    return review;
  }

  /** The review rests on the decision for each child: that is what it was opened for. */
  private void join(Review review, Cohort more, Joining how) {
    cohorts.add(review, more.parts().stream().map(Cohort.Part::incident).toList(), how);
    var node = new Node(KIND, review.id().value());
    more.children().stream()
        .map(Child::decision)
        .filter(Objects::nonNull)
        .forEach(decision -> threads.join(
            node, Relation.RESTS_ON, new Node(Incidents.DECISION_KIND, decision.id())));
  }

  private Review toChange(ReviewId id) {
    return store.findToChange(id).orElseThrow(NotFound::new);
  }

  private static Refusal meanwhile(Review now) {
    return new Refusal(
        "title",
        "Somebody else has saved this meanwhile: “%s”, %s, %s. Save again to use yours"
            .formatted(
                now.title(), now.scope().period(), String.join("; ", now.scope().asked())));
  }
}
