package org.lapwing.oversight.story;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.State;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.ChallengeId;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Challenges.Reply;
import org.lapwing.oversight.challenges.Challenges.Upload;
import org.lapwing.oversight.challenges.Challenges.Wish;
import org.lapwing.oversight.challenges.Question;
import org.lapwing.oversight.challenges.Subject;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.springframework.stereotype.Component;

/** Tells what the scrutineer of Marlshire asked: one challenge that was answered, one that waits and one that went further. */
@Component
class ChallengesChapter implements Chapter {

  private static final String SCRUTINEER = "scrutineer";
  private static final String HEALTH = "health.rep";
  private static final String SOCIAL_CARE = "social.care.rep";

  private final Cast cast;
  private final Challenges challenges;
  private final Bodies bodies;
  private final Promises promises;

  /** What is promised because of a challenge. */
  @Component("promisesOfChallenges")
  record Promises(Actions actions, EvidenceOfActions evidence, Register register) {}

  ChallengesChapter(Cast cast, Challenges challenges, Bodies bodies, Promises promises) {
    this.cast = cast;
    this.challenges = challenges;
    this.bodies = bodies;
    this.promises = promises;
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public String title() {
    return "what the scrutineer asked";
  }

  @Override
  public void tell() {
    fathers();
    assessments();
    officers();
  }

  /** Answered by an action that another agency verified. */
  private void fathers() {
    var id = asked(
        110,
        HEALTH,
        85,
        "How do we know that fathers are spoken to, and not only written down?",
        "Records name a father in 7 of 8 cases. I could not see in any of them that somebody had talked with him.",
        about("Ask about and record every father and partner"));
    var action = because(id);
    replied(
        id,
        HEALTH,
        92,
        "We do not know yet. Names are recorded at booking; talks are not. We will ask ten fathers ourselves and show what they say.",
        action,
        "What we will ask ten fathers.txt");
    on(
        HEALTH,
        60,
        () -> take(promises
            .evidence()
            .add(
                action.id(),
                Ids.next(),
                "Ten fathers were asked. It does not show what fathers who were never named would say.",
                "",
                new EvidenceOfActions.Upload(
                    "ten-fathers.txt",
                    text("6 of 10 fathers had been spoken to before the birth.")))));
    on(
        HEALTH,
        58,
        () -> take(promises
            .actions()
            .complete(
                action.id(), Ids.next(), "Ten fathers were asked; 6 of 10 had been spoken to.")));
    on(
        "police.rep",
        50,
        () -> take(promises
            .actions()
            .verify(
                action.id(), Ids.next(), "Read the ten answers. They are what the summary says.")));
    on(
        SCRUTINEER,
        45,
        () -> take(
            challenges.satisfy(
                id,
                Ids.next(),
                "I read the ten answers. 6 of 10 is an honest answer, and the next step follows from it.")));
  }

  /** Not answered twice, so the executive is asked. */
  private void assessments() {
    var id = asked(
        75,
        SOCIAL_CARE,
        58,
        "Which assessments before birth begin after the twentieth week, and why?",
        "",
        about("Begin assessments before birth by the twentieth week"));
    replied(id, SOCIAL_CARE, 60, "Most begin in time. The others are referred late.", null, "");
    var again = cast.day(35);
    on(
        SCRUTINEER,
        55,
        () -> take(challenges.askAgain(
            id,
            Ids.next(),
            "“Most” is not a number, and late referral is what I asked about.",
            again)));
    replied(
        id,
        SOCIAL_CARE,
        37,
        "9 of 14 began in time this quarter. We cannot say why the other 5 were referred late: that is recorded by the referring agency.",
        null,
        "");
    var executive = bodies("Executive");
    var due = cast.weekday(-9);
    on(
        SCRUTINEER,
        30,
        () -> take(challenges.escalate(
            id,
            Ids.next(),
            executive.id(),
            "No single agency can answer this. The executive can ask all three at once.",
            due)));
  }

  /** Waits, and is late. */
  private void officers() {
    asked(
        32,
        "police.rep",
        6,
        "What would help officers to talk about crying when they are called to a home with a baby?",
        "Both audits found it in 3 of 8 cases. I ask what would help, not who is to blame.",
        null);
  }

  private Action because(ChallengeId id) {
    var owner = new Owner(cast.called(HEALTH), cast.acting(HEALTH).agency(), List.of());
    var due = cast.day(55);
    var since = cast.day(93);
    return on("manager", 93, () -> {
      var challenge = challenges.get(id);
      return take(promises
          .actions()
          .raise(
              new NewAction(
                  new Origin(
                      Challenges.KIND,
                      id.value(),
                      challenge.reference(),
                      "Challenge " + challenge.reference() + " of the independent scrutineer"),
                  Relation.ANSWERS,
                  Promise.of("Ask ten fathers whether anybody talked with them before the birth"),
                  owner,
                  Dates.of(since, due),
                  new State.Planned(since)),
              Ids.next()));
    });
  }

  private ChallengeId asked(
      int daysAgo,
      String part,
      int dueDaysAgo,
      String question,
      String reason,
      @Nullable Node about) {
    var to = new Addressee.Somebody(cast.acting(part).agency(), cast.called(part));
    var wish = new Wish(
        new Question(question, reason, about == null ? Subject.PRACTICE : Subject.RECORD, about),
        to,
        cast.day(dueDaysAgo));
    return on(SCRUTINEER, daysAgo, () -> take(challenges.raise(wish, Ids.next())))
        .id();
  }

  private Challenge replied(
      ChallengeId id,
      String part,
      int daysAgo,
      String words,
      @Nullable Action action,
      String file) {
    var upload = file.isBlank()
        ? null
        : new Upload(
            file,
            text(
                "Did anybody talk with you before the birth? What about? What would you have liked?"));
    var reply = new Reply(words, action == null ? null : action.id().value(), upload);
    return on(part, daysAgo, () -> take(challenges.reply(id, Ids.next(), reply)));
  }

  private Node about(String promise) {
    var filter = new RegisterFilter(
        "\"" + promise + "\"", List.of(), List.of(), List.of(), false, false, null);
    var line = on("manager", 0, () -> promises.register().lines(filter).getFirst());
    return new Node(Actions.KIND, line.id().value());
  }

  private Body bodies(String name) {
    return on(
        "manager",
        0,
        () -> bodies.all().stream()
            .filter(body -> body.name().equals(name))
            .findFirst()
            .orElseThrow());
  }

  private static ByteArrayInputStream text(String words) {
    return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }

  private <T> T on(String part, int daysAgo, Supplier<T> deed) {
    var done = new AtomicReference<T>();
    cast.does(part, daysAgo, () -> done.set(deed.get()));
    return Objects.requireNonNull(done.get());
  }

  private static <T> T take(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }
}
