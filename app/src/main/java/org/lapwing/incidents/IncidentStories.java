package org.lapwing.incidents;

import static org.lapwing.incidents.Dated.Exactness.APPROXIMATE;
import static org.lapwing.incidents.Dated.Exactness.EXACT;
import static org.lapwing.incidents.IncidentStory.COUNCIL;
import static org.lapwing.incidents.IncidentStory.HEALTH;
import static org.lapwing.incidents.IncidentStory.POLICE;
import static org.lapwing.incidents.IncidentStory.said;
import static org.lapwing.incidents.Standing.MET;
import static org.lapwing.incidents.Standing.NOT_MET_BUT_LEARNING;

import java.util.List;

/** What happened in Marlshire, all of it invented: five babies who were hurt and live, two just reported, and one under rapid review. */
final class IncidentStories {

  static final List<IncidentStory> ALL = List.of(
      first(), second(), third(), fourth(), fifth(), undecided(), justReported(), underReview());

  private IncidentStories() {}

  private static IncidentStory first() {
    return new IncidentStory(
            "K-1",
            610,
            608,
            APPROXIMATE,
            "Marlshire Hospitals: the injury was about two days old when it was first recorded",
            "A baby of a few weeks was hurt at home",
            "A health visitor first recorded that the baby did not move one arm, and asked for a doctor the same day. The"
                + " hospital recorded a broken arm. Accounts differ of how it came about. The baby has recovered.",
            "Marlton",
            List.of(
                said(
                    COUNCIL,
                    14,
                    MET,
                    "Abuse is suspected and the harm was serious. Three agencies knew parts of the picture before the birth."),
                said(
                    POLICE,
                    16,
                    MET,
                    "The hospital does not hold that an accident explains the injury. We had been called to the home twice."),
                said(
                    HEALTH,
                    18,
                    MET,
                    "A broken bone in a baby who cannot move is serious harm. The father stood in no record of ours.")))
        .known(609, "Health visitor: the arm was not moved, first recorded at a home visit")
        .suspected(608, "Marlshire Hospitals: consultant’s opinion of the X-rays");
  }

  private static IncidentStory second() {
    return new IncidentStory(
            "K-2",
            560,
            559,
            EXACT,
            "Ambulance service: called that evening",
            "A baby became very ill after an evening of crying",
            "The ambulance service first recorded that the baby had gone limp after crying for a long time. The hospital recorded"
                + " bleeding around the brain. The baby went home after some weeks, and has help that will go on.",
            "North Marlshire",
            List.of(
                said(
                    COUNCIL,
                    15,
                    MET,
                    "The harm is serious and may last. The mother’s partner had moved in during the pregnancy, and nobody assessed it."),
                said(
                    POLICE,
                    17,
                    MET,
                    "We hold that the injury was inflicted. What we knew of the partner had not been asked for."),
                said(
                    HEALTH,
                    18,
                    MET,
                    "The criteria are met. Crying was talked about once, on the ward, when the partner was not there.")))
        .known(560, "Ambulance service: called that evening")
        .suspected(559, "Marlshire Hospitals: scan of the head");
  }

  private static IncidentStory third() {
    return new IncidentStory(
            "K-3",
            540,
            538,
            APPROXIMATE,
            "GP practice: the mark was some days old when it was first recorded",
            "A bruise was seen on a baby who cannot move yet",
            "The GP practice first recorded a small bruise on the cheek. The hospital found no other injury. The family said that"
                + " an older child had dropped a toy. No contact about it is recorded for two days.",
            "Marlton",
            List.of(
                said(
                    COUNCIL,
                    12,
                    NOT_MET_BUT_LEARNING,
                    "The harm was not serious. But a bruise on a baby who cannot move was explained, and not talked over."),
                said(
                    POLICE,
                    14,
                    NOT_MET_BUT_LEARNING,
                    "No offence is suspected. We would have wished to hear of it on the day."),
                said(
                    HEALTH,
                    16,
                    NOT_MET_BUT_LEARNING,
                    "The baby came to no lasting harm. Our two practices read the bruising protocol in two ways.")))
        .between(
            543, 540, "GP practice: from the colour of the mark, between three days and a day old")
        .known(540, "GP practice: first recorded at an appointment");
  }

  private static IncidentStory fourth() {
    return new IncidentStory(
            "K-4",
            505,
            503,
            EXACT,
            "Marlshire Hospitals: brought in that day",
            "A baby was brought to hospital with a swollen leg",
            "The hospital first recorded a swollen leg, and later a small fracture. The X-rays were read twice, and the second"
                + " reading held a difficult birth to be the likely cause. The baby has recovered.",
            "Bracken Vale",
            List.of(
                said(
                    COUNCIL,
                    13,
                    NOT_MET_BUT_LEARNING,
                    "On the second reading of the X-rays abuse is not suspected. Assessment began only after the birth."),
                said(
                    POLICE,
                    14,
                    MET,
                    "On the first reading of the X-rays the injury was inflicted, and the harm was serious."),
                said(
                    HEALTH,
                    16,
                    NOT_MET_BUT_LEARNING,
                    "The specialist’s second reading explains the fracture by the birth. Midwife and social worker met too late."),
                said(
                    POLICE,
                    18,
                    NOT_MET_BUT_LEARNING,
                    "We took our first view before the second reading reached us. With it we no longer suspect abuse. That it took"
                        + " nine days to reach us is learning in itself.")))
        .known(505, "Marlshire Hospitals: brought in that day")
        .suspected(503, "Marlshire Hospitals: first reading of the X-rays");
  }

  private static IncidentStory fifth() {
    return new IncidentStory(
            "K-5",
            470,
            468,
            APPROXIMATE,
            "Mother’s account to the health visitor, first recorded two days later",
            "A baby was held too hard while crying",
            "The health visitor first recorded that a parent had told her, in tears, of holding the baby too hard at night. Marks"
                + " on the upper arms were recorded. The parent had asked for help before. The baby is well.",
            "South Marlshire",
            List.of(
                said(
                    COUNCIL,
                    15,
                    NOT_MET_BUT_LEARNING,
                    "The harm was not serious. A parent asked for help twice, and was given a leaflet twice."),
                said(
                    POLICE,
                    15,
                    NOT_MET_BUT_LEARNING,
                    "It was told openly, and help was accepted. The case teaches how crying is met at three in the morning."),
                said(
                    HEALTH,
                    18,
                    NOT_MET_BUT_LEARNING,
                    "The criteria are not met. Four of the five ICON conversations are not recorded for this family.")))
        .known(468, "Health visitor: told by the mother at home");
  }

  private static IncidentStory undecided() {
    return new IncidentStory(
            "K-9",
            9,
            8,
            EXACT,
            "Marlshire Community Health: seen at a home visit",
            "A bruise was seen on a baby at a home visit",
            "The health visitor first recorded a bruise on the leg, and talked it over with social care on the same day. The"
                + " medical opinion is awaited.",
            "Marlton",
            List.of(
                said(
                    COUNCIL,
                    3,
                    NOT_MET_BUT_LEARNING,
                    "As far as is known today the harm is not serious. We look at it again when the medical opinion is here.")))
        .known(9, "Health visitor: seen at a home visit")
        .suspected(8, "Social care: talked over with the health visitor");
  }

  private static IncidentStory justReported() {
    return new IncidentStory(
        "K-10",
        3,
        2,
        EXACT,
        "Ambulance service: called that night",
        "A baby was brought to hospital after a call at night",
        "The ambulance service first recorded that the baby was hard to wake. The hospital watches over the baby, and more"
            + " is being asked.",
        "Bracken Vale",
        List.of());
  }

  private static IncidentStory underReview() {
    return new IncidentStory(
        "K-14",
        12,
        11,
        APPROXIMATE,
        "Marlshire Hospitals: the injury was about a day old when it was first recorded",
        "A baby was brought back to hospital and found to be hurt",
        "The hospital first recorded bruising and a broken collar bone at a second visit. Two weeks before, the baby had been"
            + " brought because of crying. Accounts differ of the evening before. The baby is recovering.",
        "Marlton",
        List.of());
  }
}
