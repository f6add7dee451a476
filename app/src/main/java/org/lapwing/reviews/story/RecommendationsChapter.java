package org.lapwing.reviews.story;

import static org.lapwing.reviews.Response.ACCEPTED;
import static org.lapwing.reviews.Response.IN_PART;
import static org.lapwing.reviews.story.TheReview.told;

import java.util.List;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.lapwing.reviews.NewRecommendation;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.Response;
import org.springframework.stereotype.Component;

/** Tells what the review recommends, and what the agencies answered: one of them not all of it, with its reasons. */
@Component
class RecommendationsChapter implements Chapter {

  private static final int MADE = 260;
  private static final int ANSWERED = 225;

  private static final String HEALTH = "health.rep";
  private static final String POLICE = "police.rep";
  private static final String COUNCIL = "social.care.rep";
  private static final String ICB = "partner.icb";

  private final Cast cast;
  private final Recommendations recommendations;
  private final TheReview story;

  RecommendationsChapter(Cast cast, Recommendations recommendations, TheReview story) {
    this.cast = cast;
    this.recommendations = recommendations;
    this.story = story;
  }

  @Override
  public int order() {
    return 72;
  }

  @Override
  public String title() {
    return "what the review recommends";
  }

  @Override
  public void tell() {
    cast.does("reviewer", MADE, this::recommend);
    answered(HEALTH, 1, ACCEPTED, "");
    answered(POLICE, 1, ACCEPTED, "");
    answered(COUNCIL, 1, ACCEPTED, "");
    answered(
        POLICE,
        2,
        IN_PART,
        "On weekdays from now on. At weekends as soon as the control room has the people for it, which we expect"
            + " within the year.");
    answered(COUNCIL, 2, ACCEPTED, "");
    answered(HEALTH, 3, ACCEPTED, "");
    answered(ICB, 3, ACCEPTED, "Commissioned from the next quarter on.");
    answered(COUNCIL, 4, ACCEPTED, "");
    answered(HEALTH, 5, ACCEPTED, "");
    answered(COUNCIL, 5, ACCEPTED, "");
    answered(HEALTH, 6, ACCEPTED, "");
    answered(COUNCIL, 6, ACCEPTED, "");
  }

  private void recommend() {
    make(
        1,
        "Ask about every father and partner at each contact, and record who they are",
        "Whoever works with a baby knows who is close to the baby.",
        120,
        HEALTH,
        POLICE,
        COUNCIL);
    make(
        1,
        "Ask the other agencies before writing that a father is not known",
        "What one agency knows of a man in a baby’s life reaches the others before it is needed.",
        60,
        POLICE,
        COUNCIL);
    make(
        2,
        "Talk about crying at five points after birth, with fathers and partners there",
        "Parents know what to do when a baby cries and cries, and whom to call.",
        30,
        HEALTH,
        ICB);
    make(
        3,
        "Begin assessments before birth by the twentieth week",
        "Help is there before the baby comes, and not after.",
        10,
        COUNCIL);
    make(
        3,
        "Let midwives and social workers learn together",
        "A worry before birth means the same to whoever hears of it.",
        -60,
        HEALTH,
        COUNCIL);
    make(
        4,
        "Talk over any bruise on a baby who cannot yet move, on the same day",
        "Nobody has to decide alone whether an explanation is enough.",
        5,
        HEALTH,
        COUNCIL);
  }

  private void make(int finding, String says, String outcome, int due, String... whom) {
    var agencies = Stream.of(whom).map(this::agency).toList();
    var wanted = new NewRecommendation(
        says, outcome, cast.day(due - MADE), List.of(story.finding(finding).id()), agencies);
    told(recommendations.make(story.review(), Ids.next(), wanted));
  }

  private void answered(String who, int number, Response response, String reasons) {
    cast.does(
        who,
        ANSWERED,
        () -> told(recommendations.answer(
            story.recommendation(number).id(), Ids.next(), response, reasons)));
  }

  private AgencyId agency(String who) {
    return cast.acting(who).agency();
  }
}
