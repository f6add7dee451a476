package org.lapwing.partnerships.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.webauthn.Answers;
import org.lapwing.partnerships.webauthn.Challenge;
import org.lapwing.partnerships.webauthn.Key;
import org.lapwing.partnerships.webauthn.Questions;
import org.springframework.stereotype.Service;

/** The passkeys with which people show who they are. */
@Service
public class Passkeys {

  static final String STALE =
      "This page was open for too long, or what it asked was answered before. Try again";

  /**
   * What a page asks of a passkey.
   *
   * @param challenge what the answer must fit; the session keeps it
   * @param options the same for the browser, as JSON
   */
  public record Question(Challenge challenge, String options) {}

  /**
   * What came back.
   *
   * @param words as the browser sent them
   * @param asked what the session had kept, or null if it had nothing
   */
  public record Answer(String words, @Nullable Challenge asked) {

    /** What it answers, if this person may answer it still. */
    Optional<Challenge> toOpen(PersonId person, Instant now) {
      return Optional.ofNullable(asked).filter(one -> one.isOpenTo(person, now));
    }
  }

  private final PasskeyStore store;
  private final Questions questions;
  private final Answers answers;
  private final SignInRules rules;
  private final Clock clock;

  Passkeys(
      PasskeyStore store, Questions questions, Answers answers, SignInRules rules, Clock clock) {
    this.store = store;
    this.questions = questions;
    this.answers = answers;
    this.rules = rules;
    this.clock = clock;
  }

  public boolean any(PersonId person) {
    return store.any(person);
  }

  /** Asks somebody for the use of one of their passkeys. */
  public Question toUse(PersonId person) {
    var patience = rules.waitForPasskey();
    var challenge = Challenge.to(person, clock.instant().plus(patience));
    return new Question(challenge, questions.toUse(challenge, keys(person), patience));
  }

  /** Asks somebody for a new passkey. */
  Question toMake(Credential owner) {
    var patience = rules.waitForPasskey();
    var challenge = Challenge.to(owner.person(), clock.instant().plus(patience));
    return new Question(
        challenge,
        questions.toMake(challenge, owner.email(), owner.name(), keys(owner.person()), patience));
  }

  /** Whether an answer comes too late, or a second time. */
  boolean isStale(PersonId person, Answer answer) {
    return answer.toOpen(person, clock.instant()).isEmpty();
  }

  /** Whether it is the answer of one of their passkeys to what was asked. */
  boolean accepts(PersonId person, Answer answer) {
    return toRead(person, answer)
        .filter(asked -> answers
            .used(answer.words(), asked, keys(person))
            .filter(key -> store.used(person, key, asked, clock.instant()))
            .isPresent())
        .isPresent();
  }

  /** The key of the passkey that was made as asked, if it was. */
  Optional<Key> made(PersonId person, Answer answer) {
    return toRead(person, answer).flatMap(asked -> answers.made(answer.words(), asked));
  }

  /** What an answer is to be held against, if it is worth reading at all. */
  private Optional<Challenge> toRead(PersonId person, Answer answer) {
    return answer
        .toOpen(person, clock.instant())
        .filter(_ -> answer.words().length() <= rules.passkeyAnswerLength());
  }

  /** No passkey of theirs is taken any more. */
  void forget(PersonId person) {
    store.removeAll(person, clock.instant());
  }

  private List<Key> keys(PersonId person) {
    return store.of(person).stream().map(Passkey::key).toList();
  }
}
