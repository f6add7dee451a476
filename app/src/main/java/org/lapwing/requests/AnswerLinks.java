package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.LinkToken;
import org.lapwing.platform.Installation;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Happening.Kind;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends links to people who answer without signing in, each with a code that reaches them another way. */
@Service
@Transactional
public class AnswerLinks {

  private static final Pattern EMAIL =
      Pattern.compile("[a-z0-9._%+'-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final int CODES = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * A code to be read out by telephone, shown this once.
   *
   * @param digits six figures
   */
  public record Code(String digits, String email, Instant endsAt) {}

  /** A link as those see it who made it. */
  public record Made(UUID id, String email, boolean locked, Instant endsAt, boolean works) {}

  private final Requests requests;
  private final AnswerLinkStore store;
  private final RequestPapers papers;
  private final RequestLedger ledger;
  private final Post post;

  /** How a link reaches somebody. */
  @Component
  record Post(RequestLetters letters, Installation installation) {}

  AnswerLinks(
      Requests requests,
      AnswerLinkStore store,
      RequestPapers papers,
      RequestLedger ledger,
      Post post) {
    this.requests = requests;
    this.store = store;
    this.papers = papers;
    this.ledger = ledger;
    this.post = post;
  }

  /** The links of a request, the newest first; for those who ask. */
  @Transactional(readOnly = true)
  public List<Made> of(CaseId file, RequestId id) {
    Who.requireRunner();
    return store.of(requests.get(file, id).id(), ledger.moment()).stream()
        .map(one -> new Made(one.id(), one.email(), one.locked(), one.endsAt(), one.works()))
        .toList();
  }

  /** Sends a link in place of any before it; its code is told to nobody but whoever sends it. */
  public Outcome<Code> make(CaseId file, RequestId id, UUID once, String typed) {
    Who.requireRunner();
    var request = requests.get(file, id);
    var email = typed.strip().toLowerCase(Locale.ROOT);
    if (!request.isOpen() && !(request.state() instanceof State.Submitted)) {
      return refused(
          "email",
          "This request is closed or recalled, so no link to it can be sent. Ask the agency again, and send a link to that");
    }
    if (!EMAIL.matcher(email).matches() || email.length() > 254) {
      return refused("email", "Enter an e-mail address, such as name@example.org");
    }
    if (post.installation().demonstration() && !email.endsWith(".example")) {
      return refused(
          "email", "This is a demonstration: enter an invented address that ends in .example");
    }
    return made(request, once, email);
  }

  private Outcome<Code> made(Request request, UUID once, String email) {
    var now = ledger.moment();
    if (store.find(once, now).isPresent()) {
      return refused(
          "email", "This link was sent already, and its code was shown once. Make a new code");
    }
    store.end(request.id(), now);
    var days = papers.rules().on(request.asked().ruleSince()).linkDays();
    var link = new AnswerLinkStore.Row(
        once, request.id(), email, false, now.plus(Duration.ofDays(days)), true);
    var code = code();
    store.make(request, link, LinkToken.next(), code, now, Viewer.person().person());
    ledger.tell(request, Kind.LINK_MADE, "");
    post.letters().linked(request.id());
    return accepted(new Code(code, email, link.endsAt()));
  }

  /** Makes a new code for a link that works; the one before opens nothing any more. */
  public Outcome<Code> newCode(CaseId file, RequestId id, UUID link) {
    Who.requireRunner();
    var request = requests.get(file, id);
    var found = store
        .find(link, ledger.moment())
        .filter(one -> one.request().equals(id) && one.works())
        .orElseThrow(NotFound::new);
    var code = code();
    store.newCode(found.id(), code);
    ledger.wrote("request-code-made", request);
    return accepted(new Code(code, found.email(), found.endsAt()));
  }

  /** Whose link that is, whether or not it still works; empty if it never did. */
  @Transactional(readOnly = true)
  public Optional<Viewer.Link> behind(String token) {
    return store.behind(new LinkToken(token));
  }

  private static String code() {
    return "%06d".formatted(RANDOM.nextInt(CODES));
  }
}
