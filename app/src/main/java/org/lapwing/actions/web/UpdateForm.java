package org.lapwing.actions.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Outlook;
import org.lapwing.actions.Report;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FileUpload;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/**
 * The one short form of an owner, as it was typed.
 *
 * @param accepted which files are taken
 */
public record UpdateForm(
    String text,
    String outlook,
    String recovery,
    String shows,
    String link,
    TypedDay due,
    String reason,
    String accepted) {

  /** As the action stands: nothing is told yet, and what its owner expects is what they said last. */
  public static UpdateForm of(Action action, String accepted) {
    var progress = action.progress();
    return new UpdateForm(
        "",
        progress.outlook() == Outlook.UNSAID ? "" : progress.outlook().code(),
        progress.recovery(),
        "",
        "",
        TypedDay.sent(Map.of(), "due", "new date"),
        "",
        accepted);
  }

  /** As somebody typed it. */
  public static UpdateForm typed(Map<String, String> fields, String accepted) {
    return new UpdateForm(
        fields.getOrDefault("note", ""),
        fields.getOrDefault("outlook", ""),
        fields.getOrDefault("recovery", ""),
        fields.getOrDefault("shows", ""),
        fields.getOrDefault("link", ""),
        TypedDay.sent(fields, "due", "new date"),
        fields.getOrDefault("reason", ""),
        accepted);
  }

  /** Everything that is wrong with it at once; rules of the action itself are asked later. */
  public List<Refusal> faults() {
    return Stream.of(
            text.isBlank()
                ? Stream.of(new Refusal("note", "Enter how it is going"))
                : Stream.<Refusal>of(),
            expects().isEmpty()
                ? Stream.of(new Refusal("outlook", "Select whether it is on track"))
                : Stream.<Refusal>of(),
            due.isBlank() ? Stream.<Refusal>of() : due.fault())
        .flatMap(faults -> faults)
        .toList();
  }

  /** What is told, of a form without faults. */
  public Report read() {
    return new Report(text, expects().orElseThrow(), recovery, shows, link, wanted(), reason);
  }

  private Optional<Outlook> expects() {
    return Outlook.find(outlook).filter(one -> one != Outlook.UNSAID);
  }

  private @Nullable LocalDate wanted() {
    return due.read() instanceof Accepted<LocalDate>(var day) ? day : null;
  }

  public Textarea textInput() {
    return Textarea.of("note", "How is it going?")
        .bold()
        .hint(
            "What changed since the last time, and what comes next. Leave out names and case details.")
        .value(text);
  }

  public Radios outlookRadios() {
    var choices = Arrays.stream(Outlook.values())
        .filter(one -> one != Outlook.UNSAID)
        .map(one -> Choice.of(one.code(), one.words()))
        .toList();
    return Radios.of("outlook", "Do you expect it in time, and in full?", choices)
        .chosen(List.of(outlook));
  }

  public Textarea recoveryInput() {
    return Textarea.of("recovery", "How will it be brought back on track?")
        .bold()
        .hint("Only if it is at risk or off track. Off track without a plan is red.")
        .rows(3)
        .value(recovery);
  }

  public FileUpload file() {
    return FileUpload.of("file", "File").bold().hint(accepted);
  }

  public Input where() {
    return Input.of("link", "Or a web address").bold().type("url").value(link);
  }

  public Textarea showsInput() {
    return Textarea.of("shows", "What does it show, and what not yet?")
        .bold()
        .rows(3)
        .value(shows);
  }

  public DateInput dueInput() {
    return DateInput.of("due", "New date").hint("For example, 27 3 2027").typed(due.again());
  }

  public Textarea reasonInput() {
    return Textarea.of("reason", "Why is it needed?").bold().rows(3).value(reason);
  }

  /** Whether the part about evidence is to stand open. */
  public boolean tellsOfEvidence(List<Refusal> refusals) {
    return !shows.isBlank() || !link.isBlank() || concerns(refusals, "shows", "link", "file");
  }

  /** Whether the part about a new date is to stand open. */
  public boolean asksForDate(List<Refusal> refusals) {
    return !due.isBlank() || !reason.isBlank() || concerns(refusals, "due", "reason");
  }

  private static boolean concerns(List<Refusal> refusals, String... fields) {
    return refusals.stream()
        .anyMatch(refusal -> Stream.of(fields).anyMatch(refusal.field()::startsWith));
  }
}
