package org.lapwing.oversight.story;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.Risk.Owner;
import org.lapwing.oversight.risks.RiskId;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Risks.Wish;
import org.lapwing.oversight.risks.Score;
import org.lapwing.oversight.risks.Telling;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells what could go wrong for children in Marlshire, and what is done about it. */
@Component
class RisksChapter implements Chapter {

  private static final String MANAGER = "manager";

  private final Cast cast;
  private final Risks risks;
  private final Register register;

  RisksChapter(Cast cast, Risks risks, Register register) {
    this.cast = cast;
    this.risks = risks;
    this.register = register;
  }

  @Override
  public int order() {
    return 96;
  }

  @Override
  public String title() {
    return "what could go wrong";
  }

  @Override
  public void tell() {
    fathers();
    nights();
    moves();
    promises();
    letters();
  }

  private void fathers() {
    var id = entered(
        200,
        new Telling(
            "Fathers stay out of sight",
            "A father or partner who matters for a baby is not known to those who visit.",
            "Booking forms ask for the mother alone, and visits are by day.",
            "Nobody talks with him about crying, and nobody knows what he needs.",
            "Booking forms ask for every father and partner."),
        "health.rep",
        new Score(5, 4),
        new Score(4, 4),
        150);
    join(id, 190, "Ask about and record every father and partner");
    scored(
        id,
        "health.rep",
        140,
        new Score(3, 4),
        "Names are recorded in 7 of 8 cases looked at.",
        60);
    scored(
        id,
        "health.rep",
        58,
        new Score(2, 4),
        "Ten fathers were asked; 6 of 10 had been spoken to. Names alone did not show that.",
        -30);
  }

  private void nights() {
    var id = entered(
        120,
        new Telling(
            "Crying is talked about by day alone",
            "Parents meet nobody at the hour at which a baby cries longest.",
            "Visits and lines are staffed by day; officers who come at night say little about crying.",
            "A parent at the end of their strength shakes a baby.",
            "The public page says at any hour which number answers."),
        "police.rep",
        new Score(4, 5),
        new Score(3, 5),
        10);
    join(id, 110, "Talk with every new parent about crying, at five points after birth");
  }

  private void moves() {
    entered(
        60,
        new Telling(
            "What is known of a family stays behind when it moves",
            "A family moves in, and what another area knew comes weeks later.",
            "Records move by letter, and nobody is told to call.",
            "Babies are seen by people who know nothing of them.",
            ""),
        "social.care.rep",
        new Score(4, 4),
        new Score(4, 4),
        -12);
  }

  private void promises() {
    entered(
        45,
        new Telling(
            "Promises are done on paper",
            "An action is marked as done although little has changed for families.",
            "Everybody is short of time, and a form is soon filled in.",
            "Children meet the same gaps again.",
            "Another agency verifies each action and says what it looked at."),
        MANAGER,
        new Score(4, 3),
        new Score(2, 3),
        -45);
  }

  private void letters() {
    var id = entered(
        250,
        new Telling(
            "Letters with case details go to the wrong address",
            "Papers for a meeting reach somebody who may not read them.",
            "Papers were sent by e-mail.",
            "A child is known by people who should not know.",
            "Papers are read here and not sent."),
        MANAGER,
        new Score(3, 4),
        new Score(1, 4),
        100);
    on(
        MANAGER,
        99,
        () -> take(risks.close(
            id, Ids.next(), "Nothing with case details has been sent for six months.")));
  }

  private RiskId entered(
      int daysAgo, Telling telling, String owner, Score before, Score now, int reviewDaysAgo) {
    var wish = new Wish(
        telling,
        new Owner(cast.acting(owner).agency(), cast.called(owner)),
        before,
        now,
        "Agreed by those who were at the meeting.",
        cast.day(reviewDaysAgo));
    return on(MANAGER, daysAgo, () -> take(risks.raise(wish, Ids.next()))).id();
  }

  private void scored(
      RiskId id, String part, int daysAgo, Score next, String reason, int reviewDaysAgo) {
    var review = cast.day(reviewDaysAgo);
    on(part, daysAgo, () -> take(risks.score(id, Ids.next(), next, reason, review)));
  }

  private void join(RiskId id, int daysAgo, String promise) {
    on(MANAGER, daysAgo, () -> {
      var filter = new RegisterFilter(
          "\"" + promise + "\"", List.of(), List.of(), List.of(), false, false, null);
      var line = register.lines(filter).getFirst();
      return take(risks.join(id, Ids.next(), line.id().value(), line.reference()));
    });
  }

  private Risk on(String part, int daysAgo, Supplier<Risk> deed) {
    var done = new AtomicReference<Risk>();
    cast.does(part, daysAgo, () -> done.set(deed.get()));
    return Objects.requireNonNull(done.get());
  }

  private static Risk take(Outcome<Risk> outcome) {
    return switch (outcome) {
      case Accepted<Risk>(var risk) -> risk;
      case Refused<Risk>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }
}
