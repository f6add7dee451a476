package org.lapwing.actions.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lapwing.actions.Outlook;
import org.lapwing.actions.Strength;
import org.lapwing.platform.sheets.Column;
import org.lapwing.platform.sheets.Column.Choice;
import org.lapwing.platform.sheets.SheetRow;

/** The columns of the register of actions. */
final class ActionColumns {

  static final String PROMISE = "promise";
  static final String DETAIL = "detail";
  static final String MEASURE = "measure";
  static final String BASELINE = "baseline";
  static final String TARGET = "target";
  static final String VERIFY = "verify";
  static final String AUDIT = "audit";
  static final String STRENGTH = "strength";
  static final String AGENCY = "agency";
  static final String OWNER = "owner";
  static final String WITH = "with";
  static final String START = "start";
  static final String DUE = "due";
  static final String REASON = "reason";
  static final String UPDATE = "update";
  static final String OUTLOOK = "outlook";
  static final String RECOVERY = "recovery";
  static final String STATE = "state";
  static final String COLOUR = "colour";
  static final String FIRST_DUE = "first-due";
  static final String ORIGIN = "origin";
  static final String HEARD = "heard";

  /** What is promised and how one would know; only those who run the business change it. */
  static final List<String> WORDING =
      List.of(PROMISE, DETAIL, MEASURE, BASELINE, TARGET, VERIFY, AUDIT, STRENGTH);

  static final List<String> OWNING = List.of(AGENCY, OWNER, WITH);

  static final List<String> TELLING = List.of(UPDATE, OUTLOOK, RECOVERY);

  private static final int LONGEST_PROMISE = 200;
  private static final int LONGEST_LINE = 1_000;
  private static final int LONGEST_TEXT = 10_000;

  private ActionColumns() {}

  static List<Column> of(Listed listed) {
    return Stream.of(wording(), owning(listed), going(), reading())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Column> wording() {
    return List.of(
        Column.line(SheetRow.REFERENCE, "Reference", LONGEST_PROMISE)
            .fixed("Leave it empty in a new row."),
        Column.line(PROMISE, "Promise", LONGEST_PROMISE)
            .hint(
                "What is promised, in one line of up to 200 characters. No names and no case details."),
        Column.text(DETAIL, "Detail", LONGEST_TEXT).hint("What else is to be known."),
        Column.line(MEASURE, "Measure", LONGEST_LINE).hint("What is measured."),
        Column.line(BASELINE, "Baseline", LONGEST_LINE)
            .hint("Where it is now, like 9 of 16 files."),
        Column.line(TARGET, "Target", LONGEST_LINE)
            .hint("Where it should be, like 15 of 16 files."),
        Column.text(VERIFY, "How it will be verified", LONGEST_TEXT)
            .hint("What somebody from another agency will look at."),
        Column.text(AUDIT, "How practice will be looked at", LONGEST_TEXT)
            .hint("By which audit, and when."),
        Column.oneOf(
                STRENGTH,
                "Strength",
                choices(Arrays.stream(Strength.values()).map(Strength::words)))
            .hint("How much it can be relied on: Stronger, Intermediate or Weaker."));
  }

  private static List<Column> owning(Listed listed) {
    return List.of(
        Column.oneOf(AGENCY, "Agency", listed.agencyChoices()).hint("The agency that owns it."),
        Column.oneOf(OWNER, "Owner", listed.owners())
            .hint(
                "From the list, or an email address. Their agency becomes the agency. Empty while no person is named."),
        Column.someOf(WITH, "With agencies", listed.agencyChoices())
            .hint("Other agencies that have a part in it, with a semicolon between two."));
  }

  private static List<Column> going() {
    return List.of(
        Column.day(START, "Start").hint("When it is to begin."),
        Column.day(DUE, "Due")
            .hint(
                "Another date asks for a new date: somebody else decides. Say why in the next column."),
        Column.text(REASON, "Why the date moves", LONGEST_TEXT)
            .hint("Needed with another date in Due. Empty when it goes out."),
        Column.text(UPDATE, "How it goes now", LONGEST_TEXT)
            .hint("A new update. It is added to the history. Empty when it goes out."),
        Column.oneOf(
                OUTLOOK,
                "Outlook",
                choices(Arrays.stream(Outlook.values())
                    .filter(outlook -> outlook != Outlook.UNSAID)
                    .map(Outlook::words)))
            .hint("What its owner expects, from the list."),
        Column.text(RECOVERY, "How it will be brought back", LONGEST_TEXT)
            .hint("When it is at risk or off track."));
  }

  private static List<Column> reading() {
    return List.of(
        Column.line(STATE, "State", LONGEST_LINE)
            .fixed(
                "A state never changes by a file: done needs evidence, and verified a second person. Use the page of the action."),
        Column.line(COLOUR, "Colour", LONGEST_LINE)
            .fixed("Colours are worked out from dates and progress, never typed."),
        Column.day(FIRST_DUE, "First date due").fixed("It stays visible however often dates move."),
        Column.line(ORIGIN, "Comes from", LONGEST_LINE).fixed("Where an action comes from stays."),
        Column.day(HEARD, "Last update").fixed("It follows from updates."));
  }

  private static List<Choice> choices(Stream<String> words) {
    return words.map(Choice::of).toList();
  }
}
