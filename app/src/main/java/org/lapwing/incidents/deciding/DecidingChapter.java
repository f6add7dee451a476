package org.lapwing.incidents.deciding;

import static org.lapwing.incidents.ReviewOutcome.LOCAL_REVIEW;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.Widenings;
import org.lapwing.incidents.deciding.ReviewQuestion.Answer;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells what the council decided on notifying, what the partners decided on a review, and who is looked at on purpose. */
@Component
class DecidingChapter implements Chapter {

  private static final String COUNCIL = "partner.la";
  private static final String POLICE = "partner.police";
  private static final String HEALTH = "partner.icb";

  private final Cast cast;
  private final Cases cases;
  private final Incidents incidents;
  private final Deciders deciders;

  /** Those who decide. */
  @Component
  record Deciders(Notifying notifying, ReviewDecisions reviews, Widenings widenings) {}

  DecidingChapter(Cast cast, Cases cases, Incidents incidents, Deciders deciders) {
    this.cast = cast;
    this.cases = cases;
    this.incidents = incidents;
    this.deciders = deciders;
  }

  @Override
  public int order() {
    return 52;
  }

  @Override
  public String title() {
    return "whom the council notified, and on whom a review is held";
  }

  @Override
  public void tell() {
    notified("K-1", COUNCIL, true, "The harm is serious and abuse is suspected.");
    notified(
        "K-2", COUNCIL, true, "The baby may not recover wholly, and the injury was inflicted.");
    notified("K-3", COUNCIL, false, "The harm was not serious.");
    notified("K-4", COUNCIL, true, "On the first reading of the X-rays the injury was inflicted.");
    notified("K-5", COUNCIL, false, "The harm was not serious, and help was accepted.");
    notified("K-5", POLICE, true, "Marks on both arms of a baby are serious harm to us.");
    notified("K-9", COUNCIL, true, "Until the medical opinion is here we suspect abuse.");
    notified("K-14", COUNCIL, true, "The injury is serious, and nobody has explained it.");
    reviewed("K-1");
    reviewed("K-2");
    widened(
        "K-3",
        "A bruise on a baby who cannot move was explained, and not talked over: we learn from it.");
    widened(
        "K-5",
        "A parent asked for help twice. How crying is met at night is what we want to learn.");
  }

  private record Found(Child child, int aware) {}

  private Found found(String label) {
    return cast.acting("manager").call(() -> {
      var file = cases.called(label).orElseThrow().id();
      var line = incidents.of(file).getFirst();
      var aware =
          incidents.get(line.id()).facts().when(Event.AWARE).orElseThrow().day();
      return new Found(line.children().getFirst(), (int) aware.until(cast.day(0), ChronoUnit.DAYS));
    });
  }

  private void notified(String label, String who, boolean notifies, String reasons) {
    var about = found(label);
    cast.does(
        who,
        about.aware() - 2,
        () -> took(deciders.notifying().say(about.child(), Ids.next(), notifies, reasons)));
  }

  private void reviewed(String label) {
    var about = found(label);
    for (var who : List.of(COUNCIL, POLICE, HEALTH)) {
      cast.does(
          who,
          about.aware() - 21,
          () -> took(deciders
              .reviews()
              .take(
                  about.child(),
                  Ids.next(),
                  LOCAL_REVIEW,
                  "We learn most from looking at several babies together.",
                  answers())));
    }
  }

  private List<Answered> answers() {
    return deciders.reviews().questions().stream()
        .map(question -> new Answered(
            question.code(),
            question.code().equals("panel_considered") ? Answer.NO : Answer.YES,
            ""))
        .toList();
  }

  private void widened(String label, String reason) {
    var about = found(label);
    cast.does(
        "manager",
        about.aware() - 25,
        () -> took(deciders.widenings().widen(about.child().id(), Ids.next(), reason)));
  }

  private static void took(Outcome<?> outcome) {
    if (outcome instanceof Refused<?>(var because)) {
      throw new IllegalStateException(because.message());
    }
  }
}
