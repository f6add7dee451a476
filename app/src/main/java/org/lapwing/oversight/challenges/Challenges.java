package org.lapwing.oversight.challenges;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Challenge.Raised;
import org.lapwing.oversight.challenges.ChallengeLedger.Said;
import org.lapwing.oversight.challenges.Entry.Kind;
import org.lapwing.platform.FileId;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What our pages, and modules above, may ask of challenges. */
@Service
@Transactional
public class Challenges {

  /** What the thread calls a challenge. */
  public static final String KIND = "challenge";

  private final ChallengeStore store;
  private final EntryStore entries;
  private final ChallengeLedger ledger;
  private final Voices voices;
  private final Things things;

  /** What challenges are about and are answered with. */
  @Component("challengedThings")
  record Things(Threads threads, Files files, Bodies bodies) {}

  /** A challenge that somebody wants to raise. */
  public record Wish(Question question, Addressee to, LocalDate due) {}

  /** A file that somebody chose. */
  public record Upload(String name, InputStream content) {}

  /**
   * What somebody replies.
   *
   * @param action the action that answers the challenge; or null
   * @param file what shows it; or null
   */
  public record Reply(
      String text, @Nullable UUID action, @Nullable Upload file) {}

  Challenges(
      ChallengeStore store,
      EntryStore entries,
      ChallengeLedger ledger,
      Voices voices,
      Things things) {
    this.store = store;
    this.entries = entries;
    this.ledger = ledger;
    this.voices = voices;
    this.things = things;
  }

  @Transactional(readOnly = true)
  public Challenge get(ChallengeId id) {
    return store.find(id).orElseThrow(NotFound::new);
  }

  @Transactional(readOnly = true)
  public List<Challenge> these(Collection<UUID> ids) {
    return store.these(ids);
  }

  /** What was said and done about it, the newest first. */
  @Transactional(readOnly = true)
  public List<Entry> entries(ChallengeId id) {
    return entries.of(id);
  }

  /** The person now acting, as one who asks or replies. */
  @Transactional(readOnly = true)
  public Voice me() {
    return voices.current();
  }

  /** Whether the person now acting may raise a challenge. */
  public boolean mayRaise() {
    return voices.current().challenges();
  }

  /** The file that a reply brought. */
  @Transactional(readOnly = true)
  public StoredFile file(ChallengeId id, UUID reply) {
    return entries
        .find(reply)
        .filter(entry -> entry.challenge().equals(id))
        .map(Entry::file)
        .map(things.files()::about)
        .orElseThrow(NotFound::new);
  }

  /** Raises a challenge; the form that asks for it twice raises one. */
  public Outcome<Challenge> raise(Wish wish, UUID once) {
    var id = new ChallengeId(once);
    var made = store.find(id);
    if (made.isPresent()) {
      return accepted(made.get());
    }
    var by = voices.current();
    var today = ledger.today();
    var refused = Challenge.wrong(by, wish.question(), wish.to(), wish.due(), today);
    if (refused.isPresent()) {
      return new Refused<>(refused.get());
    }
    var about = wish.question().about();
    if (about != null && things.threads().around(about).isEmpty()) {
      return refused("about", "Enter the short name of a record that is here, for example A-12");
    }
    if (!isThere(wish.to(), today)) {
      return refused("to", "Choose who is asked to reply");
    }
    var challenge = new Challenge(
        id,
        store.nextNumber(),
        wish.question().stripped(),
        wish.to(),
        new Raised(by.person(), by.agency(), today),
        wish.due(),
        new State.Waiting(today),
        null,
        0);
    ledger.add(challenge);
    if (about != null) {
      things.threads().join(node(id), Relation.RESTS_ON, about);
    }
    return accepted(challenge);
  }

  /** Replies for whoever was asked; an action that it names then answers the challenge in the thread. */
  public Outcome<Challenge> reply(ChallengeId id, UUID once, Reply reply) {
    if (reply.action() != null && !isAction(reply.action())) {
      return refused("action", "Enter the short name of an action that is here, for example A-12");
    }
    var kept = new java.util.concurrent.atomic.AtomicReference<@Nullable FileId>();
    return ledger.change(
        id,
        once,
        one -> {
          var replied = one.reply(voices.current(), reply.text(), ledger.today());
          return replied instanceof Accepted<Challenge> ? keep(reply, replied, kept) : replied;
        },
        done -> {
          if (reply.action() != null) {
            things
                .threads()
                .join(new Node(Actions.KIND, reply.action()), Relation.ANSWERS, node(id));
          }
          return new Said(
              Kind.REPLIED,
              reply.text(),
              null,
              reply.action(),
              kept.get(),
              ChallengeEvent.Replied::new);
        });
  }

  public Outcome<Challenge> satisfy(ChallengeId id, UUID once, String note) {
    return ledger.change(
        id,
        once,
        one -> one.satisfy(voices.current(), note, ledger.today()),
        _ -> Said.of(Kind.SATISFIED, note, ChallengeEvent.Satisfied::new));
  }

  /** Says what a reply leaves open, and asks the same people again. */
  public Outcome<Challenge> askAgain(ChallengeId id, UUID once, String because, LocalDate due) {
    return ledger.change(
        id,
        once,
        one -> one.askAgain(voices.current(), because, due, ledger.today()),
        _ -> Said.of(Kind.ASKED_AGAIN, because, ChallengeEvent.AskedAgain::new));
  }

  /** Takes it to those who meet. */
  public Outcome<Challenge> escalate(
      ChallengeId id, UUID once, BodyId body, String because, LocalDate due) {
    var today = ledger.today();
    if (!isThere(new Addressee.Those(body), today)) {
      return refused("body", "Choose to whom it is escalated");
    }
    return ledger.change(
        id,
        once,
        one -> one.escalate(voices.current(), body, because, due, today),
        _ -> new Said(Kind.ESCALATED, because, body, null, null, ChallengeEvent.Escalated::new));
  }

  public Outcome<Challenge> withdraw(ChallengeId id, UUID once, String reason) {
    return ledger.change(
        id,
        once,
        one -> one.withdraw(voices.current(), reason, ledger.today()),
        _ -> Said.of(Kind.WITHDRAWN, reason, ChallengeEvent.Withdrawn::new));
  }

  private Outcome<Challenge> keep(
      Reply reply,
      Outcome<Challenge> replied,
      java.util.concurrent.atomic.AtomicReference<@Nullable FileId> kept) {
    var upload = reply.file();
    if (upload == null) {
      return replied;
    }
    return switch (things.files().keep("file", upload.name(), upload.content())) {
      case Refused<StoredFile>(var because) -> new Refused<>(because);
      case Accepted<StoredFile>(var file) -> {
        kept.set(file.id());
        yield replied;
      }
    };
  }

  private boolean isThere(Addressee to, LocalDate today) {
    return switch (to) {
      case Addressee.Somebody(var agency, var person) -> voices.isHere(person, agency);
      case Addressee.Those(var body) ->
        things.bodies().all().stream()
            .filter(one -> one.isThereOn(today))
            .map(Body::id)
            .anyMatch(body::equals);
    };
  }

  private boolean isAction(UUID action) {
    return things.threads().around(new Node(Actions.KIND, action)).isPresent();
  }

  private static Node node(ChallengeId id) {
    return new Node(KIND, id.value());
  }
}
