package org.lapwing.audits;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lapwing.audits.AuditCycle.Plan;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other modules, and our own pages, may ask of audits. Each verb takes {@code once}, an id that its form carries:
 * sending the form twice does the deed once.
 */
@Service
@Transactional
public class Audits {

  /** What the thread calls an audit. */
  public static final String KIND = "audit";

  /** How many lines a page has. */
  public static final int PAGE = 25;

  private final AuditStore store;
  private final SheetStore sheets;
  private final AuditLedger ledger;
  private final Threads threads;

  Audits(AuditStore store, SheetStore sheets, AuditLedger ledger, Threads threads) {
    this.store = store;
    this.sheets = sheets;
    this.ledger = ledger;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public AuditCycle get(AuditId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<AuditCycle> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /** The rounds that asked the same questions again. */
  @Transactional(readOnly = true)
  public List<AuditCycle> repeatedBy(AuditId id) {
    return store.repeatedBy(id);
  }

  /** The newest before that number, and one more than a page where there are more. */
  @Transactional(readOnly = true)
  public List<AuditCycle> page(int before) {
    return store.page(before, PAGE + 1);
  }

  /** Plans an audit that asks something new, and joins it to what it tests. */
  public Outcome<AuditCycle> plan(Plan plan, Collection<Node> tested, UUID once) {
    return plan(once, plan, tested, null);
  }

  /** Plans an audit that asks again what another one asked; left empty, its questions and agencies are the same. */
  public Outcome<AuditCycle> repeat(
      AuditId earlier, Plan plan, Collection<Node> tested, UUID once) {
    var before = get(earlier).plan();
    var same = new Plan(
        plan.title(),
        plan.theme(),
        plan.from(),
        plan.to(),
        plan.sample(),
        plan.questions().isEmpty() ? before.questions() : plan.questions(),
        plan.agencies().isEmpty() ? before.agencies() : plan.agencies());
    return plan(once, same, tested, earlier);
  }

  /** Changes what somebody read as a version, unless somebody else has done so meanwhile. */
  public Outcome<AuditCycle> replan(AuditId id, UUID once, int version, Plan plan) {
    return change(
        id,
        once,
        cycle -> cycle.version() == version ? cycle.replanned(plan) : changedMeanwhile(cycle),
        () -> ledger.wrote("audit-replanned", id));
  }

  public Outcome<AuditCycle> begin(AuditId id, UUID once) {
    return change(
        id,
        once,
        cycle -> cycle.begin(ledger.today()),
        () -> ledger.tell("audit-begun", AuditEvent.Begun::new, id));
  }

  public Outcome<AuditCycle> report(AuditId id, UUID once) {
    return change(
        id,
        once,
        cycle -> cycle.report(sheets.of(id), ledger.today()),
        () -> ledger.tell("audit-reported", AuditEvent.Reported::new, id));
  }

  /** Joins an audit to what it tests: an action, a recommendation, a programme. */
  public void tests(AuditId id, Node node) {
    Auditors.requireJoiner();
    get(id);
    join(id, node);
    ledger.wrote("audit-joined", id);
  }

  private void join(AuditId id, Node node) {
    threads.join(new Node(KIND, id.value()), Relation.TESTS, node);
  }

  private Outcome<AuditCycle> plan(
      UUID once, Plan plan, Collection<Node> tested, @Nullable AuditId repeats) {
    Auditors.requireEditor();
    var id = new AuditId(once);
    var before = store.find(id);
    if (before.isPresent()) {
      return accepted(before.get());
    }
    var wrong = plan.wrong();
    return wrong.isEmpty()
        ? accepted(planned(id, plan.stripped(), tested, repeats))
        : new Refused<>(wrong.getFirst());
  }

  private AuditCycle planned(
      AuditId id, Plan plan, Collection<Node> tested, @Nullable AuditId repeats) {
    var cycle =
        new AuditCycle(id, store.nextNumber(), plan, Stage.PLANNED, ledger.today(), repeats, 0);
    store.add(cycle);
    tested.forEach(node -> join(id, node));
    ledger.tell("audit-planned", AuditEvent.Planned::new, id);
    return cycle;
  }

  private Outcome<AuditCycle> change(
      AuditId id, UUID once, Function<AuditCycle, Outcome<AuditCycle>> rule, Runnable telling) {
    Auditors.requireEditor();
    var now = store.findToChange(id).orElseThrow(NotFound::new);
    if (now.form().equals(once)) {
      return accepted(now.cycle());
    }
    var outcome = rule.apply(now.cycle());
    if (outcome instanceof Accepted<AuditCycle>(var changed)) {
      store.save(changed, once);
      telling.run();
    }
    return outcome;
  }

  private static Outcome<AuditCycle> changedMeanwhile(AuditCycle now) {
    return refused(
        "title",
        "Somebody else has saved this meanwhile: %s. Save again to use yours"
            .formatted(now.plan().title()));
  }
}
