package org.lapwing.incidents.panel;

import static org.lapwing.incidents.Standing.NOT_MET_BUT_LEARNING;
import static org.lapwing.incidents.codes.Trait.AGE_BAND;
import static org.lapwing.incidents.codes.Trait.CIN_PLAN;
import static org.lapwing.incidents.codes.Trait.CP_PLAN;
import static org.lapwing.incidents.codes.Trait.DISABILITY;
import static org.lapwing.incidents.codes.Trait.ETHNICITY;
import static org.lapwing.incidents.codes.Trait.KNOWN_TO_AGENCY;
import static org.lapwing.incidents.codes.Trait.LOOKED_AFTER;
import static org.lapwing.incidents.codes.Trait.NATURE;
import static org.lapwing.incidents.codes.Trait.PLACEMENT;
import static org.lapwing.incidents.codes.Trait.SEX;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.codes.CodeOption;
import org.lapwing.incidents.codes.Trait;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells how each child is coded for the statistics, and of one child on whom the partners decided twice because the Panel asked. */
@Component
class SecondRoundChapter implements Chapter {

  private static final int REPLIED = 33;
  private static final int AGAIN = 40;

  private final Cast cast;
  private final Cases cases;
  private final Incidents incidents;
  private final Told told;

  /** What the chapter tells with. */
  @Component
  record Told(PanelReplies replies, Criteria criteria, ChildCodes codes) {}

  private record Found(IncidentId incident, Child child, int aware) {}

  SecondRoundChapter(Cast cast, Cases cases, Incidents incidents, Told told) {
    this.cast = cast;
    this.cases = cases;
    this.incidents = incidents;
    this.told = told;
  }

  @Override
  public int order() {
    return 52;
  }

  @Override
  public String title() {
    return "how children are coded, and a second round that the Panel asked for";
  }

  @Override
  public void tell() {
    codes();
    var about = found("K-4");
    var on = cast.day(about.aware() - REPLIED);
    cast.does(
        "manager",
        about.aware() - REPLIED,
        () -> took(told.replies()
            .record(
                about.incident(),
                Ids.next(),
                false,
                "The Panel would have taken the first reading of the X-rays further. It asks the partners to decide again with a third opinion.",
                on)));
    again(
        about,
        "partner.la",
        "A third specialist agrees with the second reading. Our decision stays, and its reasons are fuller.");
    again(
        about,
        "partner.police",
        "The third opinion answers the Panel’s question. We suspect no offence.");
    again(
        about,
        "partner.icb",
        "We asked for the third opinion ourselves. That nobody had a way to ask for one is learning.");
  }

  private void again(Found about, String who, String reasons) {
    cast.does(
        who,
        about.aware() - AGAIN,
        () -> took(
            told.criteria().take(about.child().id(), Ids.next(), NOT_MET_BUT_LEARNING, reasons)));
  }

  private void codes() {
    coded("K-1", "male", "white", Map.of(CIN_PLAN, "no"));
    coded("K-2", "female", "mixed", Map.of(CIN_PLAN, "no"));
    coded("K-3", "male", CodeOption.NOT_ASKED, Map.of(NATURE, "other"));
    coded("K-4", "female", "asian", Map.of(CIN_PLAN, "yes"));
    coded("K-5", "male", "white", Map.of(NATURE, "other", CIN_PLAN, "no"));
    coded("K-9", "female", CodeOption.NOT_KNOWN, Map.of(DISABILITY, CodeOption.NOT_KNOWN));
  }

  private void coded(String label, String sex, String ethnicity, Map<Trait, String> besides) {
    var answers = new EnumMap<Trait, String>(Map.of(
        NATURE, "serious_harm",
        AGE_BAND, "under_1",
        SEX, sex,
        ETHNICITY, ethnicity,
        DISABILITY, "no",
        LOOKED_AFTER, "no",
        PLACEMENT, "home",
        CP_PLAN, "no",
        KNOWN_TO_AGENCY, "yes"));
    answers.putAll(besides);
    var about = found(label);
    cast.does("manager", about.aware() - 3, () -> told.codes().tell(about.child(), answers));
  }

  private Found found(String label) {
    return cast.acting("manager").call(() -> {
      var file = cases.called(label).orElseThrow().id();
      var line = incidents.of(file).getFirst();
      var aware =
          incidents.get(line.id()).facts().when(Event.AWARE).orElseThrow().day();
      return new Found(
          line.id(), line.children().getFirst(), (int) aware.until(cast.day(0), ChronoUnit.DAYS));
    });
  }

  private static void took(Outcome<?> outcome) {
    if (outcome instanceof Refused<?>(var because)) {
      throw new IllegalStateException(because.message());
    }
  }
}
