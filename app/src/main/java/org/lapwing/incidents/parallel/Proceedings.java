package org.lapwing.incidents.parallel;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.TypedText;
import org.lapwing.incidents.parallel.Proceeding.Ended;
import org.lapwing.incidents.parallel.Proceeding.Entry;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what runs beside a case: with whom we speak there, what comes next, and what may be done. */
@Service
@Transactional
public class Proceedings {

  /** What the trail calls a proceeding. */
  public static final String KIND = "proceeding";

  private final ProceedingStore store;
  private final SaidStore said;
  private final ParallelReference reference;
  private final IncidentLedger ledger;

  Proceedings(
      ProceedingStore store, SaidStore said, ParallelReference reference, IncidentLedger ledger) {
    this.store = store;
    this.said = said;
    this.reference = reference;
    this.ledger = ledger;
  }

  /** The proceedings beside a case, those that go on first. */
  @Transactional(readOnly = true)
  public List<Proceeding> of(CaseId file) {
    return store.of(file);
  }

  @Transactional(readOnly = true)
  public Proceeding get(CaseId file, UUID id) {
    return find(file, id).orElseThrow(NotFound::new);
  }

  private Optional<Proceeding> find(CaseId file, UUID id) {
    return store.of(file).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The kinds that there are today. */
  @Transactional(readOnly = true)
  public List<ProceedingKind> kinds() {
    return reference.kinds(ledger.today());
  }

  /** What is asked of each today. */
  @Transactional(readOnly = true)
  public List<Question> questions() {
    return reference.questions(ledger.today());
  }

  /** What was said last by each proceeding of a case to each question. */
  @Transactional(readOnly = true)
  public List<Said> said(CaseId file) {
    return said.latest(file);
  }

  /** What may be done while these proceedings go on. */
  @Transactional(readOnly = true)
  public List<Allowance> allowances(CaseId file) {
    return Allowance.over(of(file), questions(), said(file));
  }

  /** What became of it, the latest first. */
  @Transactional(readOnly = true)
  public List<Entry> history(Proceeding of) {
    return store.history(of.id());
  }

  /** All that is wrong with a proceeding that somebody is about to record. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(String kind, Told told) {
    var faults = new ArrayList<Refusal>();
    if (kind(kind).isEmpty()) {
      faults.add(new Refusal("kind", "Choose what runs beside the case"));
    }
    faults.addAll(told.faults());
    return faults;
  }

  /** Records that something runs beside a case. */
  public Outcome<UUID> record(CaseId file, UUID once, String kind, Told told) {
    CaseKeepers.require(CaseKeepers.keep());
    var faults = faults(kind, told);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var one = new Proceeding(
        once,
        file,
        kind(kind).orElseThrow(),
        told.stripped(),
        null,
        0,
        ledger.moment(),
        Viewer.person().person());
    if (store.add(one)) {
      tell(one, once, Entry.Kind.RECORDED, one.told().next());
    }
    return accepted(once);
  }

  /** Changes contact, name or next date, unless somebody else has changed them since that version was read. */
  public Outcome<UUID> change(CaseId file, UUID id, UUID once, int version, Told typed) {
    CaseKeepers.require(CaseKeepers.keep());
    var one = get(file, id);
    var faults = typed.faults();
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var told = typed.stripped();
    var changes = told.changesFrom(one.told());
    if (changes.isEmpty()) {
      return accepted(id);
    }
    return version == one.version()
        ? save(with(one, told, one.ended()), once, Entry.Kind.CHANGED, changes)
        : meanwhile(one);
  }

  /** All that is wrong with what somebody is about to record of what may be done. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(Said.Wish wish) {
    return wish.faults(questions(), ledger.today());
  }

  /** Records what a proceeding lets us do; what was said before stays in the history. */
  public Outcome<UUID> answer(CaseId file, UUID id, UUID once, Said.Wish wish) {
    CaseKeepers.require(CaseKeepers.keep());
    var one = get(file, id);
    var faults = faults(wish);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var answer = new Said(
        once,
        id,
        wish.question(),
        Objects.requireNonNull(wish.answer()),
        wish.words().strip(),
        wish.saidBy().strip(),
        wish.saidOn(),
        ledger.moment(),
        Viewer.person().person());
    if (said.tell(one, answer)) {
      tell(one, once, Entry.Kind.ANSWERED, inHistory(answer));
    }
    return accepted(id);
  }

  private String inHistory(Said answer) {
    var question = questions().stream()
        .filter(one -> one.code().equals(answer.question()))
        .map(Question::words)
        .findFirst()
        .orElse("");
    return "%s: %s. %s (%s)"
        .formatted(question, answer.answer().words(), answer.words(), answer.saidBy());
  }

  /** All that is wrong with the end of a proceeding that somebody is about to record. */
  public List<Refusal> faults(Ended ended) {
    return ended.faults(ledger.today());
  }

  /** Records that it ended, and what came of it. A hold that it asked for stands until somebody lifts it. */
  public Outcome<UUID> end(CaseId file, UUID id, UUID once, Ended ended) {
    CaseKeepers.require(CaseKeepers.keep());
    var one = get(file, id);
    var faults = faults(ended);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (!one.isOpen()) {
      return accepted(id);
    }
    var over = new Ended(ended.on(), ended.outcome().strip());
    var told = one.told();
    var without = new Told(told.theirName(), told.contact(), told.reached(), null, "");
    return save(with(one, without, over), once, Entry.Kind.ENDED, over.outcome());
  }

  /** Records that it goes on although it was thought to have ended. */
  public Outcome<UUID> reopen(CaseId file, UUID id, UUID once, String reason) {
    CaseKeepers.require(CaseKeepers.keep());
    var one = get(file, id);
    var faults = new ArrayList<Refusal>();
    TypedText.needed("reason", reason, TypedText.TEXT, "Enter why it goes on", faults);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    return one.isOpen()
        ? accepted(id)
        : save(with(one, one.told(), null), once, Entry.Kind.REOPENED, reason.strip());
  }

  private Outcome<UUID> save(Proceeding one, UUID once, Entry.Kind kind, String note) {
    if (!store.save(one)) {
      return meanwhile(one);
    }
    tell(one, once, kind, note);
    return accepted(one.id());
  }

  private void tell(Proceeding one, UUID once, Entry.Kind kind, String note) {
    var entry = new Entry(kind, note, ledger.moment(), Viewer.person().person());
    if (store.tell(one, once, entry)) {
      ledger.wrote("proceeding-" + kind.name().toLowerCase(java.util.Locale.ROOT), KIND, one.id());
    }
  }

  private static Outcome<UUID> meanwhile(Proceeding now) {
    return refused(
        "",
        "Somebody else has changed this meanwhile. It now says: contact “%s”, next “%s”. Go back, read it and change it again"
            .formatted(now.told().contact(), now.told().next()));
  }

  private static Proceeding with(Proceeding one, Told told, @Nullable Ended ended) {
    return new Proceeding(
        one.id(),
        one.caseFile(),
        one.kind(),
        told,
        ended,
        one.version(),
        one.recordedAt(),
        one.recordedBy());
  }

  private Optional<ProceedingKind> kind(String code) {
    return kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
