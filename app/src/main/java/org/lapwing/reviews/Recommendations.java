package org.lapwing.reviews;

import static org.lapwing.kernel.Outcome.accepted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.Addressed.Answer;
import org.lapwing.reviews.ReviewEvent.RecommendationAnswered;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviews ask of agencies, and what the agencies answer. */
@Service
@Transactional
public class Recommendations {

  /** What the thread calls a recommendation. */
  public static final String KIND = "recommendation";

  private final RecommendationStore store;
  private final AnswerStore answers;
  private final ReviewStore reviews;
  private final Threads threads;
  private final Ledger ledger;

  Recommendations(
      RecommendationStore store,
      AnswerStore answers,
      ReviewStore reviews,
      Threads threads,
      Ledger ledger) {
    this.store = store;
    this.answers = answers;
    this.reviews = reviews;
    this.threads = threads;
    this.ledger = ledger;
  }

  @Transactional(readOnly = true)
  public Recommendation get(RecommendationId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** What a review recommends, by number. */
  @Transactional(readOnly = true)
  public List<Recommendation> of(ReviewId review) {
    return store.of(review);
  }

  /** Makes a recommendation that answers findings of the same review. */
  public Outcome<Recommendation> make(ReviewId of, UUID once, NewRecommendation wanted) {
    var review = toChange(of);
    var refused =
        review.mayRecommend(Editor.current()).or(() -> wanted.faults().stream().findFirst());
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    var id = new RecommendationId(once);
    return accepted(store.find(id).orElseGet(() -> add(review, id, wanted)));
  }

  /** Changes its words, unless somebody else has changed them since that version was read. */
  public Outcome<Recommendation> reword(
      RecommendationId id, int version, String says, String outcome, @Nullable LocalDate due) {
    var review = toChange(get(id).review());
    var made = get(id);
    var changing = review
        .mayRecommend(Editor.current())
        .<Outcome<Recommendation>>map(Refused::new)
        .orElseGet(() -> made.reworded(says, outcome, due));
    if (changing instanceof Accepted<Recommendation>(var changed) && !changed.equals(made)) {
      if (made.version() != version) {
        return new Refused<>(meanwhile(made));
      }
      store.save(changed);
      ledger.wrote("recommendation-reworded", KIND, id.value());
    }
    return changing;
  }

  /** Answers for the agency of the person who acts, once. */
  public Outcome<Recommendation> answer(
      RecommendationId id, UUID once, Response response, String reasons) {
    var by = Editor.current();
    toChange(get(id).review());
    var made = get(id);
    if (isAnswered(made, once)) {
      return accepted(made);
    }
    var answer = new Answer(once, response, reasons.strip(), ledger.today());
    return switch (made.answered(by, answer)) {
      case Refused<Answer>(var refusal) -> new Refused<>(refusal);
      case Accepted<Answer> _ -> accepted(keep(id, by, answer));
    };
  }

  private Recommendation keep(RecommendationId id, Editor by, Answer answer) {
    answers.answer(id, by.agency(), by.person(), answer);
    ledger.wrote("recommendation-answered", KIND, id.value());
    ledger.announce(new RecommendationAnswered(ledger.partnership(), id, by.agency(), answer.on()));
    return get(id);
  }

  private static boolean isAnswered(Recommendation made, UUID once) {
    return made.agencies().stream()
        .map(Addressed::answer)
        .anyMatch(answer -> answer != null && once.equals(answer.form()));
  }

  private Recommendation add(Review review, RecommendationId id, NewRecommendation wanted) {
    var made = new Recommendation(
        id,
        review.id(),
        store.nextNumber(review.id()),
        wanted.says().strip(),
        wanted.outcome().strip(),
        wanted.due(),
        wanted.answers(),
        wanted.agencies().stream().distinct().map(Recommendations::asked).toList(),
        0);
    store.add(review, made);
    made.answers()
        .forEach(finding -> threads.join(
            new Node(KIND, id.value()),
            Relation.ANSWERS,
            new Node(Findings.KIND, finding.value())));
    ledger.wrote("recommendation-made", KIND, id.value());
    return get(id);
  }

  private static Addressed asked(AgencyId agency) {
    return new Addressed(agency, "", null);
  }

  private Review toChange(ReviewId id) {
    return reviews.findToChange(id).orElseThrow(NotFound::new);
  }

  private static Refusal meanwhile(Recommendation now) {
    return new Refusal(
        "says",
        "Somebody else has saved this meanwhile: “%s”, so that “%s”. Save again to use yours"
            .formatted(now.says(), now.outcome()));
  }
}
