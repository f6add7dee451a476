package org.lapwing.oversight.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.story.Clerk.Away;
import org.lapwing.oversight.story.Clerk.Told;
import org.lapwing.oversight.story.Secretary.Attached;
import org.lapwing.oversight.story.Secretary.Item;
import org.lapwing.oversight.story.Secretary.SaidOn;
import org.springframework.stereotype.Component;

/** Tells two meetings from agenda to circulated minutes: one of the executive, one of the learning group. */
@Component
class MeetingsInFull {

  private static final String CRYING =
      "Talk with every new parent about crying, at five points after birth";
  private static final String PAIRS = "Learn together in pairs of a midwife and a social worker";
  private static final String PROMISES = "How the promises are going";
  private static final String FAMILIES = "What changed for families";
  private static final String SECOND_LOOK = "The second look at ICON";
  private static final String IN_PAIRS = "Learning in pairs";

  private final Clerk clerk;
  private final Secretary secretary;

  MeetingsInFull(Clerk clerk, Secretary secretary) {
    this.clerk = clerk;
    this.secretary = secretary;
  }

  void progress(BodyId executive) {
    var meeting = clerk.planned(executive, 150, 120, PROMISES);
    secretary.agenda(
        meeting,
        132,
        List.of(
            new Item(PROMISES, "The plan is half a year old.", Purpose.DECIDE, 30, "manager"),
            new Item(
                FAMILIES,
                "Reports say what was done, and seldom what changed.",
                Purpose.DECIDE,
                30,
                "scrutineer"),
            new Item("The year’s report", "", Purpose.NOTE, 10, "manager")));
    secretary.paper(
        meeting,
        131,
        new Attached(
            PROMISES,
            "The plan at half a year",
            "plan-at-half-a-year.pdf",
            "Where each promise stands, by agency and in counts. Nothing is ranked: agencies hold different numbers of promises."));
    secretary.publish(meeting, 130);
    clerk.held(
        meeting,
        120,
        List.of(new Away("partner.police", "police.rep")),
        "partner.la",
        "partner.icb",
        "scrutineer",
        "manager");
    secretary.write(
        meeting,
        117,
        "Thomas Okafor opened the meeting. Jo Kendrick came for the police.",
        Map.of(
            PROMISES,
            new SaidOn(
                "The scrutineer asked how we would know that conversations happen at night too. The partners agreed that health visiting looks at times of day in its own records.",
                Optional.of(clerk.wish(
                    "Talking about crying comes before everything else this quarter.",
                    CRYING,
                    Optional.empty()))),
            FAMILIES,
            new SaidOn(
                "Each agency could say what it had done. None could say in a page what had changed for a family.",
                Optional.of(clerk.wish(
                    "Every agency says in one page what changed for families, not what was done.",
                    null,
                    Optional.of(new Told(
                        "Say in one page what changed for families, agency by agency",
                        "manager",
                        -20)))))));
    clerk.approved(meeting, 100);
    secretary.circulate(meeting, 99);
  }

  void audits(BodyId learning) {
    var meeting = clerk.planned(learning, 60, 30, "The second look at ICON, and learning in pairs");
    secretary.agenda(
        meeting,
        40,
        List.of(
            new Item(
                SECOND_LOOK, "Both audits are in, a year apart.", Purpose.DECIDE, 40, "health.rep"),
            new Item(IN_PAIRS, "", Purpose.DISCUSS, 20, "training")));
    secretary.paper(
        meeting,
        39,
        new Attached(
            SECOND_LOOK,
            "Both audits side by side",
            "both-audits.pdf",
            "Health moved from 6 to 7 of 8, social care from 4 to 6 of 8, the police stayed at 3 of 8."));
    secretary.publish(meeting, 38);
    clerk.held(
        meeting,
        30,
        List.of(new Away("training", "")),
        "police.rep",
        "health.rep",
        "social.care.rep",
        "manager");
    secretary.write(
        meeting,
        27,
        "",
        Map.of(
            SECOND_LOOK,
            new SaidOn(
                "The results of both audits were read side by side. Health moved from 6 to 7 of 8, social care from 4 to 6 of 8, the police stayed at 3 of 8. Nobody is to blame for a number: the group asked what would help.",
                Optional.of(clerk.wish(
                    "Find out why officers still talk about crying in 3 of 8 cases, as they did before.",
                    CRYING,
                    Optional.of(new Told(
                        "Ask officers what keeps them from talking about crying",
                        "police.rep",
                        -25))))),
            IN_PAIRS,
            new SaidOn(
                "Four pairs have met. Both sides said that they would do it again.",
                Optional.of(clerk.wish(
                    "Go on with learning in pairs, and invite the police to one pair.",
                    PAIRS,
                    Optional.empty())))));
    clerk.approved(meeting, 16);
    secretary.circulate(meeting, 15);
  }
}
