package org.lapwing.oversight.risks;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.risks.Risk.Owner;
import org.lapwing.oversight.risks.Scoring.Kind;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Standing;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What our pages, and modules above, may ask of risks. */
@Service
@Transactional
public class Risks {

  /** What the thread calls a risk. */
  public static final String KIND = "risk";

  private final RiskStore store;
  private final ScoringStore scorings;
  private final Scales scales;
  private final Told told;
  private final Clock clock;

  /** Where what is done is written down. */
  @Component("riskTold")
  record Told(Trail trail, Threads threads) {}

  /** A risk that somebody wants to enter. */
  public record Wish(
      Telling telling,
      Owner owner,
      Score before,
      Score current,
      String reason,
      LocalDate reviewOn) {}

  Risks(RiskStore store, ScoringStore scorings, Scales scales, Told told, Clock clock) {
    this.store = store;
    this.scorings = scorings;
    this.scales = scales;
    this.told = told;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Risk get(RiskId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Risk> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /** Those that are watched, the gravest first. */
  @Transactional(readOnly = true)
  public List<Risk> open() {
    return store.all(false);
  }

  /** Those that are no longer watched. */
  @Transactional(readOnly = true)
  public List<Risk> closed() {
    return store.all(true);
  }

  /** What was said and done about it, the newest first. */
  @Transactional(readOnly = true)
  public List<Scoring> history(RiskId id) {
    return scorings.of(id);
  }

  /** The actions that are done about it. */
  @Transactional(readOnly = true)
  public List<Standing> actions(RiskId id) {
    return told.threads().standingOn(List.of(node(id))).stream()
        .filter(one -> one.node().kind().equals(Actions.KIND))
        .toList();
  }

  /** Enters a risk; the form that asks for it twice enters one. */
  public Outcome<Risk> raise(Wish wish, UUID once) {
    var id = new RiskId(once);
    var made = store.find(id);
    if (made.isPresent()) {
      return accepted(made.get());
    }
    var today = today();
    var refused = Risk.kept(Keeper.current())
        .or(() -> wish.telling().faults().stream().findFirst())
        .or(() -> Risk.steps(wish.before(), "before-likelihood", "before-impact"))
        .or(() -> Risk.steps(wish.current(), "likelihood", "impact"))
        .or(() -> wish.reason().isBlank()
            ? Optional.of(new Refusal("reason", "Enter why it stands where it does"))
            : Optional.empty())
        .or(() -> Risk.ahead(wish.reviewOn(), today));
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    var risk = new Risk(
        id,
        store.nextNumber(),
        wish.telling().stripped(),
        wish.owner(),
        scales.on(today).since(),
        wish.before(),
        wish.current(),
        wish.reviewOn(),
        today,
        null,
        0);
    store.add(risk);
    tell(risk, once, Kind.RAISED, wish.reason());
    return accepted(risk);
  }

  /** Says how it stands now and when it is looked at again. */
  public Outcome<Risk> score(RiskId id, UUID once, Score next, String reason, LocalDate reviewOn) {
    var edition = scales.on(today()).since();
    return saved(
        id,
        once,
        Kind.SCORED,
        reason,
        risk -> risk.score(Keeper.current(), next, reason, reviewOn, edition, today()));
  }

  /** Puts its words right, unless somebody else has changed it since that version was read. */
  public Outcome<Risk> change(RiskId id, UUID once, int version, Telling other, Owner owner) {
    return saved(
        id,
        once,
        Kind.CHANGED,
        "",
        risk -> risk.version() == version
            ? risk.change(Keeper.current(), other, owner)
            : refused(
                "title",
                "Somebody else has changed this risk meanwhile: “%s”. Yours is kept here. Save again to use it"
                    .formatted(risk.telling().title())));
  }

  /** Joins an action that is done about it. */
  public Outcome<Risk> join(RiskId id, UUID once, UUID action, String name) {
    var node = new Node(Actions.KIND, action);
    if (told.threads().around(node).isEmpty()) {
      return refused("action", "Enter the short name of an action that is here, for example A-12");
    }
    var outcome = saved(
        id,
        once,
        Kind.JOINED,
        name,
        risk -> (Keeper.current().tends(risk)
                ? risk.stillOpen()
                : Optional.of(new Refusal("", Risk.WHO_KEEPS)))
            .<Outcome<Risk>>map(Refused::new)
            .orElseGet(() -> accepted(risk)));
    if (outcome instanceof Accepted<Risk>) {
      told.threads().join(node, Relation.ANSWERS, node(id));
    }
    return outcome;
  }

  public Outcome<Risk> close(RiskId id, UUID once, String because) {
    return saved(
        id, once, Kind.CLOSED, because, risk -> risk.close(Keeper.current(), because, today()));
  }

  private Outcome<Risk> saved(
      RiskId id, UUID once, Kind kind, String reason, Function<Risk, Outcome<Risk>> rule) {
    var risk = store.findToChange(id).orElseThrow(NotFound::new);
    if (scorings.isThere(once)) {
      return accepted(risk);
    }
    var outcome = rule.apply(risk);
    if (outcome instanceof Accepted<Risk>(var changed)) {
      if (!changed.equals(risk)) {
        store.save(changed);
      }
      tell(changed, once, kind, reason);
    }
    return outcome;
  }

  private void tell(Risk risk, UUID once, Kind kind, String reason) {
    scorings.add(new Scoring(
        once,
        risk.id(),
        kind,
        risk.current(),
        reason.strip(),
        risk.reviewOn(),
        clock.instant(),
        Keeper.current().person()));
    told.trail().wrote("risk-" + kind.code(), KIND, risk.id().value());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Node node(RiskId id) {
    return new Node(KIND, id.value());
  }
}
