package org.lapwing.reviews;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviews found, each finding with what it rests on. */
@Service
@Transactional
public class Findings {

  /** What the thread calls a finding. */
  public static final String KIND = "finding";

  private final FindingStore store;
  private final BasisStore bases;
  private final ReviewStore reviews;
  private final Threads threads;
  private final Ledger ledger;

  Findings(
      FindingStore store, BasisStore bases, ReviewStore reviews, Threads threads, Ledger ledger) {
    this.store = store;
    this.bases = bases;
    this.reviews = reviews;
    this.threads = threads;
    this.ledger = ledger;
  }

  @Transactional(readOnly = true)
  public Finding get(FindingId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  /** What a review found, by number. */
  @Transactional(readOnly = true)
  public List<Finding> of(ReviewId review) {
    return store.of(review);
  }

  /** Adds a finding with the first thing that it rests on; one that rests on nothing is refused. */
  public Outcome<Finding> add(ReviewId of, UUID once, NewFinding wanted) {
    var review = open(of);
    var id = new FindingId(once);
    return whereItMay(
        review,
        () -> wanted.faults().stream()
            .findFirst()
            .<Outcome<Finding>>map(Refused::new)
            .orElseGet(() -> accepted(store.find(id).orElseGet(() -> add(review, id, wanted)))));
  }

  /** Adds one more thing that it rests on. */
  public Outcome<Finding> rest(FindingId id, Basis basis) {
    var finding = get(id);
    var review = open(finding.review());
    return whereItMay(
        review,
        () -> basis.faults().stream()
            .findFirst()
            .<Outcome<Finding>>map(Refused::new)
            .orElseGet(() -> {
              if (!bases.isThere(basis.id())) {
                keep(review, id, basis.stripped());
                ledger.wrote("finding-based", KIND, id.value());
              }
              return accepted(get(id));
            }));
  }

  /** Changes its words, unless somebody else has changed them since that version was read. */
  public Outcome<Finding> reword(
      FindingId id, int version, String says, String why, List<CaseId> cases) {
    var review = open(get(id).review());
    return whereItMay(review, () -> {
      var finding = get(id);
      var outcome = finding.reworded(says, why, among(review, cases));
      if (outcome instanceof Accepted<Finding>(var changed) && !changed.equals(finding)) {
        if (finding.version() != version) {
          return new Refused<>(meanwhile(finding));
        }
        store.save(changed);
        ledger.wrote("finding-reworded", KIND, id.value());
      }
      return outcome;
    });
  }

  private Finding add(Review review, FindingId id, NewFinding wanted) {
    var finding = new Finding(
        id,
        review.id(),
        store.nextNumber(review.id()),
        wanted.says().strip(),
        wanted.why().strip(),
        among(review, wanted.cases()),
        review.cases().size(),
        List.of(),
        null,
        0);
    store.add(review, finding);
    keep(review, id, wanted.basis().stripped());
    threads.join(node(id), Relation.RESTS_ON, new Node(Reviews.KIND, review.id().value()));
    ledger.wrote("finding-added", KIND, id.value());
    return get(id);
  }

  private void keep(Review review, FindingId id, Basis basis) {
    bases.add(review, id, basis);
    if (basis.node() != null) {
      threads.join(node(id), Relation.RESTS_ON, basis.node());
    }
  }

  private static Outcome<Finding> whereItMay(Review review, Supplier<Outcome<Finding>> deed) {
    return review.mayFind(Editor.current()).<Outcome<Finding>>map(Refused::new).orElseGet(deed);
  }

  /** Locks the review, so that numbers are given one after another and nothing is added behind an agreement. */
  private Review open(ReviewId id) {
    return reviews.findToChange(id).orElseThrow(NotFound::new);
  }

  private static List<CaseId> among(Review review, List<CaseId> cases) {
    return review.cases().stream().filter(cases::contains).toList();
  }

  private static Node node(FindingId id) {
    return new Node(KIND, id.value());
  }

  private static Refusal meanwhile(Finding now) {
    return new Refusal(
        "says",
        "Somebody else has saved this meanwhile: “%s”, because “%s”. Save again to use yours"
            .formatted(now.says(), now.why()));
  }
}
