package org.lapwing.directory.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.directory.Service;
import org.lapwing.directory.hours.WeekHours.Line;
import org.lapwing.kernel.Refusal;
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

  public HoursFields hoursFields() {
    return HoursFields.ofNumber(hours, kept, refusals);
  }
}
