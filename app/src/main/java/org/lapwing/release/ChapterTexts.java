package org.lapwing.release;

import java.util.List;

/** What Marlshire, a fictional place, says in public in the demonstration. */
final class ChapterTexts {

  private static final String MARLSHIRE = "Marlshire Safeguarding Children Partnership";
  private static final String CONTACT =
      "The communications officer of the partnership, through the business unit";

  private static final String FIGURES_MIXED_UP =
      "Midwives and health visitors now use the same words when they talk with parents about crying. In forty records, chosen by lot, the conversation is recorded at all five points in 38 of 40.";
  private static final String FIGURES_PUT_RIGHT =
      "Midwives and health visitors now use the same words when they talk with parents about crying. In forty records, chosen by lot, the conversation is recorded at all five points in 33 of 40, and at the six-week check in 38 of 40.";
  private static final String WHAT_CHANGED =
      "The first version said that the conversation was recorded at all five points in 38 of 40 records. It is 33 of 40.";

  static final Text ONE_YEAR_ON = text(
      "One year on: what has changed for babies in Marlshire", """
      A little over a year ago we began to look closely at what happened to several babies in Marlshire who were hurt. We said that we would tell you what changes. This is what we can show, and what we cannot show yet.

      %s

      Fathers and partners are asked about when a pregnancy is booked, but not everywhere yet. The new form is later than we said, and we are sorry.

      Assessments before birth begin earlier. Midwives may now refer from the twelfth week.

      A bruise on a baby who cannot yet move is to be talked over by health and social care on the same day. The way to do so is agreed. We cannot show yet that it is always done.

      When we first looked whether advice on crying is part of everyday work, we found it in 6 of 8 health records, 4 of 8 social care records and 3 of 8 police records. We are going to look again with the same questions, and we will publish what we find.
      """.formatted(FIGURES_MIXED_UP));

  static final Text FATHERS = text("What fathers told us, and what we do about it", """
      We asked new fathers and partners how we could be of more use to them. Thank you to everybody who answered.

      Many would rather be visited at home than come to an evening group, so we stopped planning the groups. A visit that includes fathers and partners is now part of every health visitor’s second visit.

      When a pregnancy is booked, we now ask who else is at home or close to the baby. Four of our six teams do so. The last two start next month.
      """);

  static final Text THANKS = text("Thank you to the families who helped us learn", """
      Several families spoke with us about the hardest time of their lives, so that other families are helped sooner.

      We have written to each of them to say what changed because of what they told us.
      """);

  private ChapterTexts() {}

  /** The first statement with the figures put right. */
  static Text corrected(Text before) {
    return new Text(
        before.title(),
        before.issuedBy(),
        before.contact(),
        WHAT_CHANGED,
        before.paragraphs().stream()
            .map(words -> words.equals(FIGURES_MIXED_UP) ? FIGURES_PUT_RIGHT : words)
            .toList(),
        null,
        before.actions());
  }

  private static Text text(String title, String body) {
    return new Text(title, MARLSHIRE, CONTACT, "", Text.paragraphs(body.strip()), null, List.of());
  }
}
