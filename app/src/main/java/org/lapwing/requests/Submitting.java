package org.lapwing.requests;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.Happening.Kind;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what an agency answers, signed off by a senior; nobody signs as somebody else. */
@Service
@Transactional
public class Submitting {

  private final Door door;
  private final RequestStore store;
  private final AnswerDrafts drafts;
  private final Given given;
  private final Signers signers;

  /** Where answers go and how that is told. */
  @Component
  record Given(AnswersGiven answers, RequestPapers papers, RequestLedger ledger) {}

  Submitting(Door door, RequestStore store, AnswerDrafts drafts, Given given, Signers signers) {
    this.door = door;
    this.store = store;
    this.drafts = drafts;
    this.given = given;
    this.signers = signers;
  }

  /** Answers that the agency holds nothing. */
  public Outcome<Request> nil(RequestId id, UUID once) {
    return give(door.stands(id), once, Signature.ofNil(signers.author()), Map.of());
  }

  /** Sends the draft, as signed off by the senior whom the author names. */
  public Outcome<Request> send(
      RequestId id, UUID once, String author, String role, String senior, String seniorRole) {
    var request = door.stands(id);
    var written = isPerson() ? signers.author() : author;
    return switch (Signature.stated(written, role, senior, seniorRole)) {
      case Refused<Signature>(var because) -> new Refused<>(because);
      case Accepted<Signature>(var signature) -> whole(request, once, signature);
    };
  }

  /** Asks a second person of the agency, who signs in, to sign the draft off. */
  public Outcome<Request> ask(RequestId id, String role) {
    var request = door.stands(id);
    var me = Who.person();
    if (me == null || role.isBlank()) {
      return refused("author-role", "Enter your role, in 100 characters or fewer");
    }
    var wrong = missing(request);
    if (wrong.isPresent()) {
      return new Refused<>(wrong.get());
    }
    return switch (request.start(given.ledger().today())) {
      case Refused<Request> closed -> closed;
      case Accepted<Request> _ -> {
        drafts.ready(id, me, role.strip());
        given.ledger().tell(request, Kind.READY, "");
        yield accepted(request);
      }
    };
  }

  /** Signs off what a colleague wrote, and sends it. */
  public Outcome<Request> sign(RequestId id, UUID once) {
    var request = door.stands(id);
    var draft = drafts.of(id);
    var author = draft.readyBy();
    if (author == null) {
      return refused("sign", "This answer changed since. Ask its author to finish it first");
    }
    if (author.equals(Who.person())) {
      return refused("sign", "You wrote this answer, so somebody else must sign it off");
    }
    return whole(request, once, signers.signing(author, draft.readyRole()));
  }

  /** Gives the draft back to its author, unsigned. */
  public Outcome<Request> sendBack(RequestId id) {
    var request = door.stands(id);
    drafts.ready(id, null, "");
    given.ledger().tell(request, Kind.SENT_BACK, "");
    return accepted(request);
  }

  private Outcome<Request> whole(Request request, UUID once, Signature signature) {
    var wrong = missing(request);
    return wrong.isPresent()
        ? new Refused<>(wrong.get())
        : give(request, once, signature, drafts.of(request.id()).lines());
  }

  private Optional<Refusal> missing(Request request) {
    return drafts
        .of(request.id())
        .missing(given.papers().rules().questions(request.asked().questionSet()))
        .map(one -> new Refusal(
            "answer",
            "“%s” has no answer yet. Go back and answer it, or say that you hold nothing"
                .formatted(one.heading())));
  }

  private Outcome<Request> give(
      Request request, UUID once, Signature signature, Map<String, String> draft) {
    var before = given.answers().of(request.id());
    if (before.stream().anyMatch(one -> one.id().equals(once))) {
      return accepted(request);
    }
    var sent = new Answer.Sent(once, given.ledger().moment(), Who.person());
    return switch (Answer.edition(request.id(), before.size(), draft, signature, sent)) {
      case Refused<Answer>(var because) -> new Refused<>(because);
      case Accepted<Answer>(var answer) ->
        switch (request.submit(answer.nil(), given.ledger().today())) {
          case Refused<Request> closed -> closed;
          case Accepted<Request>(var next) -> keep(request, next, answer);
        };
    };
  }

  private Outcome<Request> keep(Request before, Request next, Answer answer) {
    given.answers().add(before, answer);
    store.save(next);
    letGo(before, answer);
    var kind = answer.edition() == 1 ? Kind.ANSWERED : Kind.CORRECTED;
    given.ledger().tell(next, kind, answer.nil() ? "Nil return" : "");
    given.ledger().announce(RequestEvent.Answered::new, next);
    return accepted(next);
  }

  /** What was sent waits to be corrected; the link by which it came has done its work. */
  private void letGo(Request request, Answer answer) {
    var draft = drafts.of(request.id());
    if (!answer.nil()) {
      drafts.save(request, answer.lines(), draft.version(), answer.sentAt(), answer.sentBy());
    }
    if (Viewer.current().orElse(null) instanceof Viewer.Link link) {
      given.papers().links().use(link.subject(), answer.sentAt());
    }
  }

  private static boolean isPerson() {
    return Viewer.current().orElse(null) instanceof Viewer.Person;
  }
}
