package org.lapwing.incidents;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Deliberation.Reached;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.People;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The criteria decision for each child: only the statutory partners take positions, and only together do they decide. */
@Service
@Transactional
public class Criteria {

  private final ChildStore children;
  private final PositionStore positions;
  private final People people;
  private final DecisionJoins joins;
  private final IncidentLedger ledger;

  Criteria(
      ChildStore children,
      PositionStore positions,
      People people,
      DecisionJoins joins,
      IncidentLedger ledger) {
    this.children = children;
    this.positions = positions;
    this.people = people;
    this.joins = joins;
    this.ledger = ledger;
  }

  /** The child of that incident. */
  @Transactional(readOnly = true)
  public Child child(IncidentId incident, UUID id) {
    return children
        .find(id)
        .filter(child -> child.incident().equals(incident.value()))
        .orElseThrow(NotFound::new);
  }

  /** What the partners have said, in the round that is open or was the last, about a child whom this viewer may see. */
  @Transactional(readOnly = true)
  public Deliberation<Standing> of(UUID child) {
    return of(child, children.find(child).map(Child::round).orElse(1));
  }

  /** What the partners said in one round. */
  @Transactional(readOnly = true)
  public Deliberation<Standing> of(UUID child, int round) {
    return new Deliberation<>(
        positions.partners(ledger.today()),
        positions.of(child).stream().filter(one -> one.round() == round).toList());
  }

  /** Who decides here. */
  @Transactional(readOnly = true)
  public Partners partners() {
    return new Partners(positions.partners(ledger.today()), people.agenciesHere());
  }

  /** Records what one's own agency holds; when all partners agree the decision stands. */
  public Outcome<Child> take(UUID child, UUID once, @Nullable Standing standing, String reasons) {
    return speak(
        child,
        once,
        (of, mine, _) -> standing == null
            ? refused("standing", "Choose what your agency holds")
            : accepted(ledger.position(once, of, mine, standing, reasons, false)));
  }

  /** Accepts what all the others hold, and records that one's own agency stays of its view: the decision stands. */
  public Outcome<Child> dissent(UUID child, UUID once, String reasons) {
    return speak(
        child,
        once,
        (of, mine, said) -> said.of(mine)
            .<Outcome<Position<Standing>>>map(
                own -> accepted(ledger.position(once, of, mine, own.standing(), reasons, true)))
            .orElseGet(() -> refused("standing", "Choose what your agency holds first")));
  }

  /** The child, while whoever else would decide for them waits until this transaction ends. */
  public Child oneAtATime(UUID child) {
    return children.findToDecide(child).orElseThrow(NotFound::new);
  }

  @FunctionalInterface
  private interface Saying {
    Outcome<Position<Standing>> by(Child child, AgencyKind mine, Deliberation<Standing> said);
  }

  private Outcome<Child> speak(UUID id, UUID once, Saying saying) {
    var child = children.findToDecide(id).orElseThrow(NotFound::new);
    if (positions.isTaken(once)) {
      return accepted(child);
    }
    if (!child.isOpen()) {
      return refused("", "The decision for this child stands. No position can be added to it");
    }
    var partners = partners();
    var mine = partners.mine();
    if (mine.isEmpty()) {
      return refused("", onlyPartners(partners));
    }
    var said = of(id, child.round());
    return switch (saying.by(child, mine.get(), said)) {
      case Refused<Position<Standing>>(var refusal) -> new Refused<>(refusal);
      case Accepted<Position<Standing>>(var position) ->
        taken(child, position, said.with(position));
    };
  }

  private Outcome<Child> taken(
      Child child, Position<Standing> position, Outcome<Deliberation<Standing>> said) {
    return switch (said) {
      case Refused<Deliberation<Standing>>(var refusal) -> new Refused<>(refusal);
      case Accepted<Deliberation<Standing>>(var all) -> {
        positions.take(child, position);
        ledger.positionTaken(position.id());
        if (all.reached() instanceof Reached.Agreed<Standing>(var standing, var _)) {
          decide(child, standing);
        }
        yield accepted(child);
      }
    };
  }

  private void decide(Child child, Standing standing) {
    var decision = new Decision(Ids.next(), standing, ledger.today(), child.round());
    children.decide(child, decision, false);
    joins.rest(Incidents.DECISION_KIND, decision.id(), child);
    ledger.decided(child, decision);
  }

  /** Who can, said to whoever cannot. */
  public static String onlyPartners(Partners partners) {
    return "Only the delegated partners of %s can record a position. Ask them"
        .formatted(partners.inWords());
  }
}
