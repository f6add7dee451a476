package org.lapwing.incidents.rapidreview;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.EarlierLearning.Again;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells what the rapid review panel of Marlshire worked on: one incident to the end, and one half way. */
@Component
class RapidReviewChapter implements Chapter {

  private static final String COUNCIL = "Marlshire Council";
  private static final String POLICE = "Marl and Bracken Police";
  private static final String HEALTH = "Marlshire Community Health";
  private static final String BOARD = "NHS Marlshire Integrated Care Board";

  private static final int THEN = 522;
  private static final int NOW = 3;

  private final Cast cast;
  private final Setting setting;
  private final RapidReviews reviews;
  private final Recording recording;

  /** Where it is set. */
  @Component("settingOfRapidReviews")
  record Setting(Cases cases, People people, Incidents incidents) {}

  /** What is recorded in lists. */
  @Component
  record Recording(
      PanelActions actions,
      PanelWordings wordings,
      EarlierLearnings earlier,
      PanelContacts contacts) {}

  RapidReviewChapter(Cast cast, Setting setting, RapidReviews reviews, Recording recording) {
    this.cast = cast;
    this.setting = setting;
    this.reviews = reviews;
    this.recording = recording;
  }

  /** After everything else that raises actions, so that theirs keep their numbers. */
  @Override
  public int order() {
    return 91;
  }

  @Override
  public String title() {
    return "what the rapid review panel worked on";
  }

  @Override
  public void tell() {
    toTheEnd(incident("K-3"));
    halfWay(incident("K-14"));
  }

  private void toTheEnd(IncidentId id) {
    RapidReviewStories.TO_THE_END.forEach(
        (section, answers) -> written(id, THEN, section, answers));
    written(id, THEN - 2, Section.DECISION, RapidReviewStories.DECISION);
    cast.does("manager", THEN, () -> {
      action(id, Kind.SAFETY, "See both children, at home and at the surgery", HEALTH, null, 535);
      action(
          id,
          Kind.SAFETY,
          "Take the older edition of the protocol off the shelf in both practices",
          BOARD,
          null,
          531);
      learnt(
          id,
          "Briefing on bruising, 2022",
          "A bruise on a baby who cannot move needs a talk on the same day.",
          Again.YES,
          "The same words, and the older edition was still in use.",
          null);
      learnt(
          id,
          "The incident of K-1, two months before",
          "The father stood in no record.",
          Again.PARTLY,
          "Here the father was known to the family’s doctor and to nobody else.",
          incident("K-1"));
      spoken(
          id,
          Side.FAMILY,
          "Mother of Child A",
          530,
          "Amina Rahman, Marlshire Community Health",
          "She asks to be told in plain words, and to have her sister with her.",
          "She was told why the partnership looks at it, and said that nobody had asked her husband anything.");
      spoken(
          id,
          Side.FAMILY,
          "Father of Child A",
          530,
          "Amina Rahman, Marlshire Community Health",
          "",
          "He wants to hear what changes.");
      spoken(
          id,
          Side.PRACTITIONERS,
          "Both practices",
          526,
          "",
          "",
          "Each has met with the named doctor once.");
    });
    raised(id);
  }

  /** One learning action leaves the case group: the manager writes its words, a partner clears them. */
  private void raised(IncidentId id) {
    var action = Ids.next();
    var words = Ids.next();
    cast.does(
        "manager",
        THEN,
        () -> took(recording
            .actions()
            .add(
                id,
                action,
                new PanelAction.Wish(
                    Kind.LEARNING,
                    "One edition of the bruising protocol in every practice, and the older one withdrawn",
                    agency(BOARD),
                    null,
                    null,
                    false))));
    cast.does(
        "manager",
        THEN,
        () -> took(recording
            .wordings()
            .write(
                id,
                action,
                words,
                "Hold the bruising protocol in one edition in every practice",
                cast.day(-120))));
    cast.does("partner.la", THEN - 2, () -> took(recording.wordings().clear(id, action, words)));
  }

  private void halfWay(IncidentId id) {
    RapidReviewStories.HALF_WAY.forEach((section, answers) -> written(id, NOW, section, answers));
    cast.does("manager", NOW, () -> {
      action(id, Kind.SAFETY, "Visit the children of the mother’s sister", COUNCIL, null, 8);
      action(id, Kind.SAFETY, "Put a notice to call first on the address", POLICE, null, 8);
      action(
          id,
          Kind.SAFETY,
          "Agree who sees the baby each day after the ward",
          HEALTH,
          cast.day(-2),
          null);
      var notices = action(
          id,
          Kind.LEARNING,
          "Notices after a quarrel reach health on the same day",
          POLICE,
          cast.day(-60),
          null);
      took(recording
          .wordings()
          .write(
              id,
              notices,
              Ids.next(),
              "Send notices to health on the day of the call",
              cast.day(-60)));
      learnt(
          id,
          "The incident of K-2",
          "A partner moved in during the pregnancy, and nobody assessed it.",
          Again.YES,
          "Again one agency held a first name, and nobody asked further.",
          incident("K-2"));
      spoken(
          id,
          Side.FAMILY,
          "Mother of Child A",
          null,
          "",
          "Police ask that nobody speaks to her about the evening before.",
          "");
      spoken(id, Side.FAMILY, "Partner of the mother", null, "", "Police speak to him first.", "");
      spoken(
          id,
          Side.PRACTITIONERS,
          "Children’s ward",
          6,
          "",
          "Not about the evening before.",
          "The team met with the psychologist.");
    });
  }

  private void written(IncidentId id, int daysAgo, Section section, Map<String, String> answers) {
    cast.does("manager", daysAgo, () -> took(reviews.write(id, section, Ids.next(), 0, answers)));
  }

  private UUID action(
      IncidentId id,
      Kind kind,
      String what,
      String agency,
      @Nullable LocalDate due,
      @Nullable Integer done) {
    var wish = new PanelAction.Wish(
        kind, what, agency(agency), due, done == null ? null : cast.day(done), false);
    return took(recording.actions().add(id, Ids.next(), wish));
  }

  private void learnt(
      IncidentId id,
      String reference,
      String what,
      Again again,
      String why,
      @Nullable IncidentId from) {
    took(recording
        .earlier()
        .add(id, Ids.next(), new EarlierLearning.Wish(reference, what, again, why, from, false)));
  }

  private void spoken(
      IncidentId id,
      Side side,
      String who,
      @Nullable Integer daysAgo,
      String safeBy,
      String limits,
      String notes) {
    var on = daysAgo == null ? null : cast.day(daysAgo);
    var safeOn = safeBy.isBlank() ? null : on;
    took(recording
        .contacts()
        .add(
            id,
            Ids.next(),
            new PanelContact.Wish(side, who, on, safeBy, safeOn, limits, notes, false)));
  }

  private IncidentId incident(String label) {
    return cast.acting("manager").call(() -> {
      var file = setting.cases().called(label).orElseThrow().id();
      return setting.incidents().of(file).getFirst().id();
    });
  }

  private AgencyId agency(String name) {
    return setting.people().agenciesHere().stream()
        .filter(one -> one.name().equals(name))
        .map(People.Agency::id)
        .findFirst()
        .orElseThrow();
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
