package org.lapwing.incidents.rapidreview;

import java.util.Map;

/** What the panel of Marlshire wrote: one incident looked at to the end, one half way; all of it invented. */
final class RapidReviewStories {

  /** A bruise that was explained and not talked over: looked at for learning, to the end. */
  static final Map<Section, Map<String, String>> TO_THE_END = Map.of(
      Section.FACTS,
      Map.of(
          "facts.family",
          "Child A lives with the mother, the father and an older child of four. The father is in no record before the incident;"
              + " no record shows that anybody asked. A grandmother cares for the child on two days.",
          "facts.involvement",
          "Health visiting recorded five visits, the council one contact, the police none. A family support charity holds nothing."),
      Section.PRACTICE,
      Map.of(
          "practice.episodes",
          "The contact about feeding: advice was given, and nobody rang back to hear whether it had helped.\n"
              + "The bruise: it was seen in one practice, explained there, and written to another. The protocol expects a talk on the same day.",
          "practice.why",
          "The two practices hold two editions of the protocol. In the older one a bruise with an explanation needs no talk. The"
              + " surgery was short of a doctor that day, and the family was known as kind.",
          "practice.good",
          "One health visitor came to all five visits, and wrote down what the child showed each time. A small caseload made it possible."),
      Section.CHILD,
      Map.of(
          "child.life",
          "A child who is fed slowly and patiently, sleeps beside the mother, and is carried about by an older sister or brother.",
          "child.voice",
          "At six months the child smiled and reached for things. Nobody recorded how the child was with the father."),
      Section.EQUALITY,
      Map.of(
          "equality.identity",
          "White British, English spoken. Faith was not asked. No disability is recorded.",
          "equality.racism",
          "No record touches on it. The panel asked itself whether a family of another colour would have been believed as fast,"
              + " and could not say so.",
          "equality.characteristics",
          "The mother has a learning difficulty. Letters were sent to her in the usual words."),
      Section.SAFETY,
      Map.of(
          "safety.now",
          "No child is at risk today. Both children were seen at home and at the surgery in the week after the bruise."),
      Section.LEARNING,
      Map.of(
          "learning.improvements",
          "One protocol in one edition. A bruise on a baby who cannot move is talked over on the same day, explained or not.",
          "learning.shared",
          "A note went to all practices of the area within two weeks."),
      Section.EARLIER,
      Map.of(
          "earlier.looked",
          "The reviews of this partnership since 2019, and the national review of babies under one.",
          "earlier.why",
          "The last briefing on bruising told what to do, and left the older edition on the shelf."),
      Section.FAMILY,
      Map.of(
          "family.plan",
          "The health visitor whom the family trusts told them. No limits are set: nobody investigates."),
      Section.PRACTITIONERS,
      Map.of(
          "practitioners.support",
          "Both practices met with the named doctor. They are told in spring what the partnership changed."));

  /** The decision, written when the others were. */
  static final Map<String, String> DECISION = Map.of(
      "decision.national", "No.",
      "decision.scope",
          "The criteria are not met, so no review of its own is needed. What was learnt goes into the thematic review of the five babies.");

  /** A baby who was brought back: the returns are coming in, and much is still open. */
  static final Map<Section, Map<String, String>> HALF_WAY = Map.of(
      Section.FACTS,
      Map.of(
          "facts.family",
          "Child A lives with the mother. A partner of the mother has stayed at the home since before the birth; one agency"
              + " records a first name, and no other asked. The mother’s sister lives near and helps."),
      Section.CHILD,
      Map.of(
          "child.voice",
          "At ten weeks the baby fed well, was alert, and cried when put down. Nobody records how the baby was with the partner."),
      Section.SAFETY,
      Map.of(
          "safety.now",
          "The baby is safe in hospital. The mother’s sister’s children were seen at home, and no concern was found."),
      Section.EQUALITY,
      Map.of(
          "equality.identity",
          "White British, English spoken. Faith and disability were not asked."),
      Section.FAMILY,
      Map.of(
          "family.plan",
          "Police ask that nobody speaks to the mother or her partner about the evening before. The ward sister is the one who says"
              + " each day whether a talk is safe."));

  private RapidReviewStories() {}
}
