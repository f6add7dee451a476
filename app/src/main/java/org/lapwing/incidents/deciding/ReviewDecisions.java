package org.lapwing.incidents.deciding;

import static java.util.stream.Collectors.toMap;
import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.DecisionJoins;
import org.lapwing.incidents.Deliberation;
import org.lapwing.incidents.Deliberation.Reached;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.Position;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The third of three tests: the partners decide together whether a review is appropriate, weighing what regulation 11 asks.
 * It opens when it is decided whether the criteria are met, and that they are met obliges to nothing.
 */
@Service
@Transactional
public class ReviewDecisions {

  /** What the thread calls a decision on a review. */
  public static final String KIND = "review-decision";

  private final ReviewPositionStore store;
  private final Criteria criteria;
  private final DecisionJoins joins;
  private final IncidentLedger ledger;

  ReviewDecisions(
      ReviewPositionStore store, Criteria criteria, DecisionJoins joins, IncidentLedger ledger) {
    this.store = store;
    this.criteria = criteria;
    this.joins = joins;
    this.ledger = ledger;
  }

  /** What is asked today. */
  @Transactional(readOnly = true)
  public List<ReviewQuestion> questions() {
    return store.questions(ledger.today());
  }

  /** What the partners said in one round. */
  @Transactional(readOnly = true)
  public Deliberation<ReviewOutcome> of(UUID child, int round) {
    return new Deliberation<>(
        criteria.partners().kinds(),
        store.positions(child).stream().filter(one -> one.round() == round).toList());
  }

  /** What was answered, by position. */
  @Transactional(readOnly = true)
  public Map<UUID, List<Answered>> answers(UUID child) {
    return store.answers(child);
  }

  /** The latest decision on each of these children. */
  @Transactional(readOnly = true)
  public Map<UUID, ReviewDecision> latest(Collection<UUID> children) {
    return store.decisions(children).stream()
        .collect(toMap(ReviewDecision::child, one -> one, (_, later) -> later));
  }

  /** All decisions on one child, the first round first. */
  @Transactional(readOnly = true)
  public List<ReviewDecision> decisions(UUID child) {
    return store.decisions(List.of(child));
  }

  /** Whether the partners can say something on a review for that child now. */
  @Transactional(readOnly = true)
  public boolean isOpen(Child child) {
    return !child.isOpen()
        && decisions(child.id()).stream().noneMatch(one -> one.round() == child.round());
  }

  /** All that is wrong with what a partner is about to hold. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(
      @Nullable ReviewOutcome outcome, String reasons, List<Answered> answers) {
    var faults = new ArrayList<Refusal>();
    for (var question : questions()) {
      if (answers.stream().noneMatch(one -> one.question().equals(question.code()))) {
        faults.add(new Refusal(
            "answer-" + question.code(), "Choose an answer, also if it is “Not known”"));
      }
    }
    if (outcome == null) {
      faults.add(new Refusal("standing", "Choose what your agency holds"));
    }
    if (reasons.isBlank()) {
      faults.add(new Refusal("reasons", "Enter your agency’s reasons"));
    }
    return faults;
  }

  /** Records what one's own agency holds, with its answers; when all partners agree the decision stands. */
  public Outcome<Child> take(
      Child child,
      UUID once,
      @Nullable ReviewOutcome outcome,
      String reasons,
      List<Answered> answers) {
    var faults = faults(outcome, reasons, answers);
    return faults.isEmpty() && outcome != null
        ? speak(child, once, outcome, reasons, answers, false)
        : new Refused<>(faults.getFirst());
  }

  /** Accepts what all the others hold, and records that one's own agency stays of its view. */
  public Outcome<Child> dissent(Child child, UUID once, String reasons) {
    var mine = criteria.partners().mine();
    var own = mine.flatMap(partner -> of(child.id(), child.round()).of(partner));
    return own.isPresent()
        ? speak(child, once, own.get().standing(), reasons, List.of(), true)
        : refused("standing", "Choose what your agency holds first");
  }

  private Outcome<Child> speak(
      Child of,
      UUID once,
      ReviewOutcome outcome,
      String reasons,
      List<Answered> answers,
      boolean dissents) {
    var child = criteria.oneAtATime(of.id());
    if (store.positions(child.id()).stream().anyMatch(one -> one.id().equals(once))) {
      return accepted(child);
    }
    if (!isOpen(child)) {
      return refused(
          "", "No position can be added: the criteria are not decided on, or the review is");
    }
    var partners = criteria.partners();
    if (partners.mine().isEmpty()) {
      return refused("", Criteria.onlyPartners(partners));
    }
    var position = ledger.position(once, child, partners.mine().get(), outcome, reasons, dissents);
    return taken(child, position, answers);
  }

  private Outcome<Child> taken(
      Child child, Position<ReviewOutcome> position, List<Answered> answers) {
    return switch (of(child.id(), child.round()).with(position)) {
      case Refused<Deliberation<ReviewOutcome>>(var refusal) -> new Refused<>(refusal);
      case Accepted<Deliberation<ReviewOutcome>>(var all) -> {
        store.take(child, position, answers);
        ledger.wrote("review-position-taken", "review-position", position.id());
        if (all.reached() instanceof Reached.Agreed<ReviewOutcome>(var outcome, var _)) {
          var id = Ids.next();
          store.decide(id, child, outcome, ledger.today());
          joins.rest(KIND, id, child);
          ledger.wrote("review-decided-on", KIND, id);
        }
        yield accepted(child);
      }
    };
  }
}
