package org.lapwing.directory.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.lapwing.directory.hours.WeekHours.Line;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Field;
import org.lapwing.platform.parts.Fieldset;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;

/**
 * The fields in which hours are filled in: days, from, to, and what holds on bank holidays.
 *
 * @param question such as "When is this number answered?"
 * @param choices what can be said instead of times
 * @param closed how it is said that nothing holds on bank holidays, such as "Nobody answers"
 * @param usual how it is said that bank holidays are as other days
 * @param kept the stored hours in words where the fields cannot show them; empty where they can
 */
public record HoursFields(
    String question,
    List<Choice.Item> choices,
    String closed,
    String usual,
    HoursForm hours,
    List<Line> kept,
    List<Refusal> refusals) {

  private static final Choice.Item KEEP = Choice.of("keep", "Leave the hours as they are")
      .hint("They say more than this form can show.");
  private static final Choice.Item TIMES =
      Choice.of("times", "At set times").hint("Fill in the times of the week below.");
  private static final Choice.Item NOT_SAID = Choice.of("not-said", "Nobody has said");

  static HoursFields ofNumber(HoursForm hours, List<Line> kept, List<Refusal> refusals) {
    return new HoursFields(
        "When is this number answered?",
        List.of(
            TIMES,
            Choice.of("always", "Day and night, bank holidays too"),
            Choice.of("out", "Out of hours")
                .hint("Whenever the other numbers of this service are closed, bank holidays too."),
            NOT_SAID),
        "Nobody answers",
        "It is answered as on other days",
        hours,
        kept,
        refusals);
  }

  static HoursFields ofPlace(HoursForm hours, List<Line> kept, List<Refusal> refusals) {
    return new HoursFields(
        "When is it open?",
        List.of(TIMES, Choice.of("always", "Day and night, bank holidays too"), NOT_SAID),
        "It is closed",
        "It is open as on other days",
        hours,
        kept,
        refusals);
  }

  /** The two times of a day. */
  public record Pair(Field field, Fieldset fieldset, Input from, Input to) {}

  public Radios when() {
    var all = new java.util.ArrayList<Choice.Item>(choices);
    if (!kept.isEmpty()) {
      all.addFirst(KEEP);
    }
    return Radios.of("when", question, all).chosen(List.of(hours.when()));
  }

  public Radios onHolidays() {
    return Radios.of(
            "holidays",
            "What holds on bank holidays?",
            List.of(
                Choice.of("closed", closed),
                Choice.of("usual", usual),
                Choice.of("other", "Other hours").hint("Fill in the hours on bank holidays below."),
                Choice.of("not-known", "Nobody has said")
                    .hint("The public reads that it is not known whether it is open.")))
        .chosen(List.of(hours.holidays()));
  }

  /** Whether the times of the week stand open: where they are set, and where nothing is chosen yet. */
  public boolean asksTimes() {
    return hours.when().isEmpty() || hours.when().equals("times");
  }

  /** One pair of times for each day of the week. */
  public List<Pair> days() {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> pair(HoursForm.name(day), day.getDisplayName(TextStyle.FULL, Locale.UK)))
        .toList();
  }

  public Pair holiday() {
    return pair("holiday", "Other hours on bank holidays");
  }

  private Pair pair(String name, String legend) {
    var field = Field.of(name + "-from", null).refused(refusals);
    return new Pair(
        field,
        Fieldset.of(legend),
        time(name + "-from", "From", field.error() != null),
        time(name + "-to", "To", field.error() != null));
  }

  private Input time(String name, String label, boolean wrong) {
    var classes = "govuk-input--width-5" + (wrong ? " govuk-input--error" : "");
    return Input.of(name, label).classes(classes).value(hours.text(name));
  }
}
