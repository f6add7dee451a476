package org.lapwing.incidents.rapidreview;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.rapidreview.EarlierLearning.Again;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.partnerships.Cast;
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
  private final Scribe scribe;

  RapidReviewChapter(Cast cast, Scribe scribe) {
    this.cast = cast;
    this.scribe = scribe;
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

  /** Days are counted from the morning on which each of them is recorded. */
  @Override
  public void tell() {
    scribe.incident("K-3").ifPresent(this::toTheEnd);
    scribe.incident("K-14").ifPresent(this::halfWay);
  }

  private void toTheEnd(IncidentId id) {
    RapidReviewStories.TO_THE_END.forEach(
        (section, answers) -> scribe.written(id, THEN, section, answers));
    scribe.written(id, THEN - 2, Section.DECISION, RapidReviewStories.DECISION);
    cast.does("manager", THEN, () -> {
      scribe.action(
          id, Kind.SAFETY, "See both children, at home and at the surgery", HEALTH, null, 13);
      scribe.action(
          id,
          Kind.SAFETY,
          "Take the older edition of the protocol off the shelf in both practices",
          BOARD,
          null,
          9);
      scribe.learnt(
          id,
          "Briefing on bruising, 2022",
          "A bruise on a baby who cannot move needs a talk on the same day.",
          Again.YES,
          "The same words, and the older edition was still in use.",
          null);
      scribe.learnt(
          id,
          "The incident of K-1, two months before",
          "The father stood in no record.",
          Again.PARTLY,
          "Here the father was known to the family’s doctor and to nobody else.",
          scribe.incident("K-1").orElse(null));
      scribe.spoken(
          id,
          Side.FAMILY,
          "Mother of Child A",
          8,
          "Amina Rahman, Marlshire Community Health",
          "She asks to be told in plain words, and to have her sister with her.",
          "She was told why the partnership looks at it, and said that nobody had asked her husband anything.");
      scribe.spoken(
          id,
          Side.FAMILY,
          "Father of Child A",
          8,
          "Amina Rahman, Marlshire Community Health",
          "",
          "He wants to hear what changes.");
      scribe.spoken(
          id,
          Side.PRACTITIONERS,
          "Both practices",
          4,
          "",
          "",
          "Each has met with the named doctor once.");
    });
    raised(id);
  }

  /** One learning action leaves the case group: the manager writes its words, a partner clears them. */
  private void raised(IncidentId id) {
    var action = new AtomicReference<UUID>();
    var words = new AtomicReference<UUID>();
    cast.does("manager", THEN, () -> {
      var one = scribe.action(
          id,
          Kind.LEARNING,
          "One edition of the bruising protocol in every practice, and the older one withdrawn",
          BOARD,
          null,
          null);
      action.set(one);
      words.set(scribe.worded(
          id, one, "Hold the bruising protocol in one edition in every practice", THEN + 60));
    });
    cast.does(
        "partner.la",
        THEN - 2,
        () -> scribe.cleared(
            id, Objects.requireNonNull(action.get()), Objects.requireNonNull(words.get())));
  }

  private void halfWay(IncidentId id) {
    RapidReviewStories.HALF_WAY.forEach(
        (section, answers) -> scribe.written(id, NOW, section, answers));
    cast.does("manager", NOW, () -> {
      scribe.action(id, Kind.SAFETY, "Visit the children of the mother’s sister", COUNCIL, null, 5);
      scribe.action(id, Kind.SAFETY, "Put a notice to call first on the address", POLICE, null, 5);
      scribe.action(
          id,
          Kind.SAFETY,
          "Agree who sees the baby each day after the ward",
          HEALTH,
          cast.day(-NOW - 2),
          null);
      var notices = scribe.action(
          id,
          Kind.LEARNING,
          "Notices after a quarrel reach health on the same day",
          POLICE,
          cast.day(-60),
          null);
      scribe.worded(id, notices, "Send notices to health on the day of the call", 60);
      scribe.learnt(
          id,
          "The incident of K-2",
          "A partner moved in during the pregnancy, and nobody assessed it.",
          Again.YES,
          "Again one agency held a first name, and nobody asked further.",
          scribe.incident("K-2").orElse(null));
      scribe.spoken(
          id,
          Side.FAMILY,
          "Mother of Child A",
          null,
          "",
          "Police ask that nobody speaks to her about the evening before.",
          "");
      scribe.spoken(
          id, Side.FAMILY, "Partner of the mother", null, "", "Police speak to him first.", "");
      scribe.spoken(
          id,
          Side.PRACTITIONERS,
          "Children’s ward",
          3,
          "",
          "Not about the evening before.",
          "The team met with the psychologist.");
    });
  }
}
