package org.lapwing.oversight.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.story.Clerk.Away;
import org.lapwing.oversight.story.Secretary.Attached;
import org.lapwing.oversight.story.Secretary.Item;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells of the meetings of Marlshire: what was decided about the promises, and the meeting that is to come. */
@Component
class OversightChapter implements Chapter {

  private static final String SAY = "What families say";

  private final Clerk clerk;
  private final Secretary secretary;
  private final MeetingsInFull full;

  OversightChapter(Clerk clerk, Secretary secretary, MeetingsInFull full) {
    this.clerk = clerk;
    this.secretary = secretary;
    this.full = full;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String title() {
    return "what meetings decided";
  }

  @Override
  public void tell() {
    var executive = clerk.body(
        "Executive",
        Body.Kind.EXECUTIVE,
        "partner.la",
        "partner.police",
        "partner.icb",
        "manager",
        "scrutineer");
    var learning = clerk.body(
        "Learning and improvement group",
        Body.Kind.SUB_GROUP,
        "manager",
        "police.rep",
        "health.rep",
        "social.care.rep",
        "training");
    var scrutiny = clerk.body(
        "Scrutiny panel", Body.Kind.SCRUTINY, "scrutineer", "partner.la", "partner.police");
    clerk.quorum(
        executive,
        3,
        Set.of(AgencyKind.LOCAL_AUTHORITY, AgencyKind.POLICE, AgencyKind.ICB),
        "Terms of reference of the executive, section 5");
    clerk.quorum(
        learning,
        4,
        Set.of(AgencyKind.POLICE, AgencyKind.NHS_PROVIDER, AgencyKind.LOCAL_AUTHORITY),
        "Terms of reference of the group, section 3");
    clerk.quorum(scrutiny, 2, Set.of(), "Terms of reference of the panel, section 2");
    publishing(executive);
    full.progress(executive);
    full.audits(learning);
    toCome(executive);
    fathers(scrutiny);
  }

  private void publishing(BodyId executive) {
    var meeting =
        clerk.planned(executive, 240, 210, "The learning from injuries to babies under one");
    clerk.held(meeting, 210, List.of(), "partner.la", "partner.police", "partner.icb", "manager");
    clerk.decide(
        meeting,
        210,
        "Publish what we learned from injuries to babies under one, once the families have been told.",
        null,
        Optional.empty());
    clerk.minuted(
        meeting,
        205,
        "The three partners read the review and thanked those who told their story. They agreed what the public should know and in which order people are told.");
    clerk.approved(meeting, 190);
  }

  private void toCome(BodyId executive) {
    var meeting =
        clerk.planned(executive, 20, -14, "How far the promises are kept, and what families say");
    secretary.takeWhatNeedsAttention(meeting, 5);
    secretary.agenda(
        meeting,
        5,
        List.of(
            new Item(SAY, "Two families have written to us.", Purpose.DISCUSS, 30, "scrutineer")));
    secretary.paper(
        meeting,
        4,
        new Attached(
            SAY,
            "What families told us this year",
            "what-families-told-us.pdf",
            "They wanted one person who stays, and to be told what changed because they spoke."));
    secretary.publish(meeting, 3);
  }

  /** A meeting to which too few came, and the one that has to confirm what it recommended. */
  private void fathers(BodyId scrutiny) {
    var meeting = clerk.planned(scrutiny, 70, 45, "Challenge: are fathers seen?");
    clerk.held(
        meeting,
        45,
        List.of(new Away("partner.la", ""), new Away("partner.police", "")),
        "scrutineer");
    clerk.decide(
        meeting,
        45,
        "Ask each agency how often fathers are spoken to, not only asked about.",
        null,
        Optional.empty());
    clerk.minuted(
        meeting,
        43,
        "Too few members came to decide. Alan Whitfield went through the question with the business manager; what he recommends waits for the next meeting.");
    clerk.approved(meeting, 35);
    clerk.planned(scrutiny, 10, -40, "Are fathers seen? Recommendation to confirm");
  }
}
