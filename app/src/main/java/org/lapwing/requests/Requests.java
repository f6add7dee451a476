package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Cases;
import org.lapwing.platform.NotFound;
import org.lapwing.requests.Happening.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who ask, and modules above, may do with the requests of a case. */
@Service
@Transactional
public class Requests {

  /** What the thread calls a request. */
  public static final String KIND = "request";

  private final RequestStore store;
  private final RequestPapers papers;
  private final RequestLedger ledger;
  private final RequestLetters letters;
  private final Cases cases;

  Requests(
      RequestStore store,
      RequestPapers papers,
      RequestLedger ledger,
      RequestLetters letters,
      Cases cases) {
    this.store = store;
    this.papers = papers;
    this.ledger = ledger;
    this.letters = letters;
    this.cases = cases;
  }

  /** The requests of a case that this viewer may read, in the order in which they were sent. */
  @Transactional(readOnly = true)
  public List<Request> of(CaseId file) {
    return Who.gathers() ? store.of(file) : List.of();
  }

  /** A request of that case, for the case group. */
  @Transactional(readOnly = true)
  public Request get(CaseId file, RequestId id) {
    return store
        .find(id)
        .filter(one -> one.caseFile().equals(file) && Who.gathers())
        .filter(one -> cases.get(file).mayRead())
        .orElseThrow(NotFound::new);
  }

  /** What happened to a request, the newest first. */
  @Transactional(readOnly = true)
  public List<Happening> history(RequestId id) {
    return papers.history().of(id);
  }

  /** Whom the agencies of the latest round were asked to look for; for those who ask. */
  @Transactional(readOnly = true)
  public List<Subject> sheetBefore(CaseId file) {
    Who.requireRunner();
    return papers.subjects().sentBefore(file);
  }

  /** Whom the agency was asked to look for, as far as the viewer may see it. */
  @Transactional(readOnly = true)
  public List<Subject> sheet(RequestId id) {
    Who.requireRunner();
    return papers.subjects().of(id);
  }

  /** Everything that is wrong with a round, in the order of its form. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(Round round) {
    var today = ledger.today();
    return round.faults(today, papers.rules().gatewaysOn(today));
  }

  /** Asks the chosen agencies at once; asking again with the same round asks nobody twice. */
  public Outcome<CaseId> send(Round round) {
    Who.requireRunner();
    var file =
        cases.find(round.caseFile()).filter(Cases.CaseFile::mayRead).orElseThrow(NotFound::new);
    var faults = faults(round);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (store.of(file.id()).stream().noneMatch(one -> one.round().equals(round.id()))) {
      round.agencies().stream().distinct().forEach(agency -> ask(round, agency));
    }
    return accepted(file.id());
  }

  private void ask(Round round, AgencyId agency) {
    var today = ledger.today();
    var asked = new Asked(
        round.from(),
        round.to(),
        round.gateway(),
        papers.rules().questionSetOn(today),
        papers.rules().on(today).since());
    var request = new Request(
        RequestId.next(),
        store.nextNumber(),
        round.caseFile(),
        agency,
        round.id(),
        asked,
        round.due(),
        ledger.moment(),
        Who.person(),
        new State.NotStarted(today),
        0);
    store.add(request);
    papers.subjects().add(request, round.sheet().stream().map(Subject::stripped).toList());
    ledger.tell(request, Kind.SENT, "");
    ledger.announce(RequestEvent.Sent::new, request);
    letters.asked(request.id());
  }

  /** How many people of the agency are written to about a request. */
  @Transactional(readOnly = true)
  public int told(RequestId id) {
    return letters.told(id);
  }

  /** Reminds an agency by hand. */
  public Outcome<Request> chase(CaseId file, RequestId id, UUID once) {
    Who.requireRunner();
    var request = get(file, id);
    if (!request.isOpen()) {
      return refused(
          "chase",
          "This request no longer waits for an answer. Ask the agency again if you need more");
    }
    if (!letters.reachesAnybody(id)) {
      return refused(
          "chase",
          "Nobody of this agency signs in here, and it has no link that works. Send a link");
    }
    if (ledger.tell(request, once, Kind.CHASED, "By hand", request.due())) {
      letters.chased(id);
    }
    return accepted(request);
  }

  /** Gives an agency more time, for a reason. */
  public Outcome<Request> extend(
      CaseId file, RequestId id, UUID once, LocalDate other, String reason) {
    return change(file, id, request -> request.extend(other, reason, ledger.today()), moved -> {
      if (ledger.tell(moved, once, Kind.EXTENDED, reason, other)) {
        ledger.announce(RequestEvent.Extended::new, moved);
        letters.asked(id);
      }
    });
  }

  /** Takes a request back that went to the wrong agency: its link dies, and the agency sees no more of it. */
  public Outcome<Request> recall(CaseId file, RequestId id, UUID once, String reason) {
    return change(file, id, request -> request.recall(reason, ledger.today()), back -> {
      papers.links().end(id, ledger.moment());
      if (ledger.tell(back, once, Kind.RECALLED, reason, null)) {
        ledger.announce(RequestEvent.Recalled::new, back);
      }
    });
  }

  /** Lets nothing be added any more. */
  public Outcome<Request> close(CaseId file, RequestId id, UUID once) {
    return change(file, id, request -> request.close(ledger.today()), closed -> {
      if (ledger.tell(closed, once, Kind.CLOSED, "", null)) {
        ledger.announce(RequestEvent.Closed::new, closed);
      }
    });
  }

  private Outcome<Request> change(
      CaseId file, RequestId id, Function<Request, Outcome<Request>> rule, Consumer<Request> then) {
    Who.requireRunner();
    var now = get(file, id);
    var outcome = rule.apply(now);
    if (outcome instanceof Accepted<Request>(var next) && !next.equals(now)) {
      store.save(next);
      then.accept(next);
    }
    return outcome;
  }
}
