package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.AnswerLinkStore.Lock;
import org.lapwing.requests.Happening.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a link for whoever types its code; a few wrong ones lock it. */
@Service
@Transactional
public class AnswerCode {

  private static final String LOCKED =
      "Too many wrong codes were entered, so this link is locked. Call the person who gave you the code and ask for a new one";

  private final Door door;
  private final RequestStore requests;
  private final AnswerLinkStore links;
  private final RequestRules rules;
  private final RequestLedger ledger;

  AnswerCode(
      Door door,
      RequestStore requests,
      AnswerLinkStore links,
      RequestRules rules,
      RequestLedger ledger) {
    this.door = door;
    this.requests = requests;
    this.links = links;
    this.rules = rules;
    this.ledger = ledger;
  }

  /** Whether the link of the viewer still works; looking changes nothing, however often a mail scanner does. */
  public boolean works() {
    return door.bind(link(), false).isPresent();
  }

  /** Compares a code; right or wrong is remembered. */
  public Outcome<RequestId> enter(String typed) {
    var link = link();
    var request = door.bind(link, false).orElseThrow(NotFound::new);
    var lock = links.lock(link.subject()).orElseThrow(NotFound::new);
    if (lock.locked()) {
      return refused("code", LOCKED);
    }
    if (!isRight(lock, typed)) {
      return wrong(link, lock);
    }
    links.right(link.subject());
    return accepted(request);
  }

  private Outcome<RequestId> wrong(Viewer.Link link, Lock lock) {
    var request = door.bind(link, true).flatMap(requests::find).orElseThrow(NotFound::new);
    var most = rules.on(request.asked().ruleSince()).wrongCodes();
    var isLast = lock.wrong() + 1 >= most;
    links.wrong(link.subject(), isLast);
    if (isLast) {
      ledger.tell(request, Kind.LINK_LOCKED, "");
      return refused("code", LOCKED);
    }
    return refused(
        "code", "That is not the code for this link. Enter the 6 figures you were given");
  }

  private static boolean isRight(Lock lock, String typed) {
    var figures = typed.replaceAll("[\\s-]", "");
    return MessageDigest.isEqual(
        figures.getBytes(StandardCharsets.UTF_8), lock.code().getBytes(StandardCharsets.UTF_8));
  }

  private static Viewer.Link link() {
    return Viewer.current()
        .filter(Viewer.Link.class::isInstance)
        .map(Viewer.Link.class::cast)
        .orElseThrow(NotFound::new);
  }
}
