package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Happening.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency does with its own request before it is sent: reads it, writes, saves, and comes back. */
@Service
@Transactional
public class Answering {

  /** Under this name a draft keeps what a correction corrects. */
  public static final String WHY = "why";

  private final Door door;
  private final RequestStore store;
  private final AnswerDrafts drafts;
  private final RequestPapers papers;
  private final RequestLedger ledger;

  Answering(
      Door door,
      RequestStore store,
      AnswerDrafts drafts,
      RequestPapers papers,
      RequestLedger ledger) {
    this.door = door;
    this.store = store;
    this.drafts = drafts;
    this.papers = papers;
    this.ledger = ledger;
  }

  /** The request of one's own agency; a recalled one too, of which nothing more is shown. */
  public Request mine(RequestId id) {
    return door.open(id);
  }

  /** The request behind the link that was opened with its code. */
  public RequestId behindLink() {
    return Viewer.current()
        .filter(Viewer.Link.class::isInstance)
        .map(Viewer.Link.class::cast)
        .flatMap(link -> door.bind(link, true))
        .orElseThrow(NotFound::new);
  }

  /** Whom the agency must look for. */
  public List<Subject> sheet(RequestId id) {
    return papers.subjects().of(door.stands(id).id());
  }

  public Draft draft(RequestId id) {
    return drafts.of(door.stands(id).id());
  }

  /**
   * Saves what is written so far over the version that was read.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException if a colleague saved since: show both
   */
  public Outcome<Request> save(RequestId id, int version, Map<String, String> typed) {
    var request = door.stands(id);
    var questions = papers.rules().questions(request.asked().questionSet());
    var lines = new LinkedHashMap<String, String>();
    questions.forEach(one -> keep(lines, one.code(), typed));
    keep(lines, WHY, typed);
    var tooLong = Draft.tooLong(questions, lines);
    if (!tooLong.isEmpty()) {
      return new Refused<>(tooLong.getFirst());
    }
    return switch (request.start(ledger.today())) {
      case Refused<Request> closed -> closed;
      case Accepted<Request>(var started) -> {
        begin(request, started);
        drafts.save(request, lines, version, ledger.moment(), Who.person());
        yield accepted(started);
      }
    };
  }

  private void begin(Request before, Request started) {
    if (!started.equals(before)) {
      store.save(started);
      ledger.tell(started, Kind.STARTED, "");
    }
  }

  private static void keep(Map<String, String> lines, String field, Map<String, String> typed) {
    var words = typed.getOrDefault(field, "").strip();
    if (!words.isEmpty()) {
      lines.put(field, words);
    }
  }
}
