package org.lapwing.incidents.sought;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.TypedText;
import org.lapwing.incidents.sought.Sought.Answered;
import org.lapwing.incidents.sought.Sought.Extended;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of requests for information about a case; each explains by when it is answered. */
@Service
@Transactional
public class SoughtLog {

  /** What the trail calls a request for information. */
  public static final String KIND = "information-sought";

  private final SoughtStore store;
  private final BankHolidays holidays;
  private final IncidentLedger ledger;

  SoughtLog(SoughtStore store, BankHolidays holidays, IncidentLedger ledger) {
    this.store = store;
    this.holidays = holidays;
    this.ledger = ledger;
  }

  /** A request, and by when it is answered. */
  public record Line(Sought sought, AnswerDue due) {

    /** Whether the day has passed without an answer. */
    public boolean isLate(LocalDate today) {
      return sought.isOpen() && due.day().isBefore(today);
    }
  }

  /** The requests of a case, the latest first. */
  @Transactional(readOnly = true)
  public List<Line> of(CaseId file) {
    return lines(store.of(file));
  }

  @Transactional(readOnly = true)
  public Line get(CaseId file, UUID id) {
    return of(file).stream()
        .filter(line -> line.sought().id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Those that wait for an answer, in all cases that the viewer may read, the one due first at the top. */
  @Transactional(readOnly = true)
  public List<Line> open() {
    return lines(store.open()).stream()
        .sorted(Comparator.comparing(line -> line.due().day()))
        .toList();
  }

  /** The clocks that hold today. */
  @Transactional(readOnly = true)
  public List<AnswerClock> clocks() {
    return store.clocks().stream()
        .filter(clock -> clock.holdsOn(ledger.today()))
        .toList();
  }

  /** All that is wrong with a request that somebody is about to log. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(Sought.Wish wish) {
    var kind = wish.kind();
    return wish.faults(ledger.today(), kind != null && sets(kind));
  }

  private boolean sets(SoughtKind kind) {
    return clocks().stream()
        .anyMatch(clock -> clock.kind() == kind && clock.unit() == AnswerClock.Unit.SET);
  }

  /** Logs a request. */
  public Outcome<UUID> log(CaseId file, UUID once, Sought.Wish wish) {
    CaseKeepers.require(CaseKeepers.keep());
    var faults = faults(wish);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var number = store.nextNumber(file);
    var one = new Sought(
        once,
        file,
        number,
        wish.stripped(),
        null,
        null,
        ledger.moment(),
        Viewer.person().person());
    if (store.add(one)) {
      ledger.wrote("information-request-logged", KIND, once);
    }
    return accepted(once);
  }

  /** Takes more time, while there still is some: the asker is told so, and why, before the first day has passed. */
  public Outcome<UUID> extend(CaseId file, UUID id, String why) {
    CaseKeepers.require(CaseKeepers.keep());
    var line = get(file, id);
    var faults = new ArrayList<Refusal>();
    TypedText.needed(
        "why", why, TypedText.TEXT, "Enter why more time is needed, as the asker is told", faults);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (!mayExtend(line)) {
      return refused(
          "",
          "More time can be taken once, and up to %s"
              .formatted(InWords.date(line.due().day())));
    }
    if (store.extend(id, new Extended(ledger.today(), why.strip()))) {
      ledger.wrote("information-request-extended", KIND, id);
    }
    return accepted(id);
  }

  /** Whether more time can be taken today. */
  public boolean mayExtend(Line line) {
    return line.sought().isOpen()
        && line.sought().extended() == null
        && line.due().clock().canBeExtended()
        && !line.due().day().isBefore(ledger.today());
  }

  /** All that is wrong with an answer that somebody is about to record. */
  public List<Refusal> faults(Line line, Answered answered) {
    return answered.faults(line.sought().told().day(), ledger.today());
  }

  /** Records what the asker was told, and when; a request is answered once. */
  public Outcome<UUID> answer(CaseId file, UUID id, Answered answered) {
    CaseKeepers.require(CaseKeepers.keep());
    var line = get(file, id);
    var faults = faults(line, answered);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    var decision = Objects.requireNonNull(answered.decision());
    if (store.answer(id, decision, answered.stripped())) {
      ledger.wrote("information-request-answered", KIND, id);
    }
    return accepted(id);
  }

  private List<Line> lines(List<Sought> all) {
    var clocks = store.clocks();
    return all.stream().map(one -> new Line(one, due(one, clocks))).toList();
  }

  /** By the rule of the day on which it was received. */
  private AnswerDue due(Sought one, List<AnswerClock> clocks) {
    var day = one.told().day();
    @Nullable LocalDate set = one.told().setOn();
    return clocks.stream()
        .filter(clock -> clock.kind() == one.kind() && clock.holdsOn(day))
        .findFirst()
        .or(() -> clocks.stream().filter(clock -> clock.kind() == one.kind()).findFirst())
        .orElseThrow()
        .due(day, set, one.extended() != null, holidays);
  }
}
