package org.lapwing.directory.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lapwing.directory.Service;
import org.lapwing.directory.hours.WeekHours.Line;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Field;
import org.lapwing.platform.parts.Fieldset;
import org.lapwing.platform.parts.Input;

/**
 * All that number.jte may know: a number about to be listed or changed, with its hours.
 *
 * @param kept the stored hours in words where the form cannot show them; empty where it can
 */
public record NumberPage(
    String title,
    String back,
    Service service,
    UUID once,
    int version,
    Typed typed,
    HoursForm hours,
    List<Line> kept,
    List<Refusal> refusals) {

  /** What stands in the fields. */
  public record Typed(String answers, String number, String note, String source) {

    static final Typed NOTHING = new Typed("", "", "", "");
  }

  /** The two times of a day. */
  public record Pair(Field field, Fieldset fieldset, Input from, Input to) {}

  public Input answers() {
    return Input.of("answers", "Who answers? (optional)")
        .bold()
        .hint("Only where it is not the service by its name, such as Emergency Duty Team.")
        .value(typed.answers());
  }

  public Input number() {
    return Input.of("number", "Telephone number")
        .bold()
        .type("tel")
        .autocomplete("off")
        .width(20)
        .value(typed.number());
  }

  public Input note() {
    return Input.of("note", "What should callers know? (optional)")
        .bold()
        .hint("For example, choose option 2.")
        .value(typed.note());
  }

  public Input source() {
    return Input.of("source", "Where did you find this number?").bold().value(typed.source());
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
