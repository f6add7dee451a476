package org.lapwing.audits.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.audits.AuditCycle;
import org.lapwing.audits.AuditCycle.Plan;
import org.lapwing.audits.Sample;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People.Agency;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/**
 * What is to be looked at, as somebody typed it.
 *
 * @param questions one on each line
 * @param agencies ids of those chosen
 * @param all the agencies to choose from
 */
record PlanForm(
    String title,
    String theme,
    TypedDay from,
    TypedDay to,
    String sample,
    String questions,
    List<String> agencies,
    List<Agency> all) {

  private static final Refusal UNCHOSEN = new Refusal("sample", "Choose how the files are chosen");

  static PlanForm sent(Map<String, String> fields, List<String> agencies, List<Agency> all) {
    return new PlanForm(
        fields.getOrDefault("title", ""),
        fields.getOrDefault("theme", ""),
        TypedDay.sent(fields, "from", "first day"),
        TypedDay.sent(fields, "to", "last day"),
        fields.getOrDefault("sample", ""),
        fields.getOrDefault("questions", ""),
        agencies,
        all);
  }

  static PlanForm of(Plan plan, List<Agency> all) {
    return new PlanForm(
        plan.title(),
        plan.theme(),
        new TypedDay("from", "first day", TypedDay.shown(plan.from())),
        new TypedDay("to", "last day", TypedDay.shown(plan.to())),
        plan.sample().code(),
        String.join("\n", plan.questions()),
        plan.agencies().stream().map(agency -> agency.value().toString()).toList(),
        all);
  }

  /** The same questions to the same agencies again, about a time that is still to be said. */
  static PlanForm again(AuditCycle earlier, List<Agency> all) {
    var typed = of(earlier.plan(), all);
    return typed.with(
        typed.title(),
        typed.theme(),
        new TypedDay("from", "first day", DateInput.Typed.NOTHING),
        new TypedDay("to", "last day", DateInput.Typed.NOTHING));
  }

  /** The same questions to the same agencies under another outline. */
  PlanForm with(String otherTitle, String otherTheme, TypedDay first, TypedDay last) {
    return new PlanForm(otherTitle, otherTheme, first, last, sample, questions, agencies, all);
  }

  /** Everything wrong with it. */
  List<Refusal> faults() {
    var plan = read();
    return Stream.of(
            from.fault(),
            to.fault(),
            plan.wrong().stream(),
            isSample() ? Stream.<Refusal>empty() : Stream.of(UNCHOSEN))
        .flatMap(faults -> faults)
        .toList();
  }

  Plan read() {
    var first = from.or(LocalDate.EPOCH);
    return new Plan(
        title,
        theme,
        first,
        to.or(first),
        isSample() ? Sample.of(sample) : Sample.PURPOSIVE,
        questions.lines().toList(),
        chosen());
  }

  private boolean isSample() {
    return Arrays.stream(Sample.values()).anyMatch(one -> one.code().equals(sample));
  }

  private List<AgencyId> chosen() {
    return all.stream()
        .map(Agency::id)
        .filter(id -> agencies.contains(id.value().toString()))
        .toList();
  }

  /** What is always asked. */
  List<Asked> outline() {
    return List.of(
        new Asked.Line(Input.of("title", "What is the audit called?").bold().value(title)),
        new Asked.Line(Input.of("theme", "What is it about?").bold().value(theme)),
        new Asked.Day(DateInput.of("from", "From which day on is practice looked at?")
            .hint("For example, 27 3 2027")
            .typed(from.parts())),
        new Asked.Day(DateInput.of("to", "Up to which day?").typed(to.parts())));
  }

  /** What is asked until it has begun. */
  List<Asked> whole() {
    var fields = new ArrayList<>(outline());
    fields.add(new Asked.Choice(
        Radios.of("sample", "How are the files chosen?", samples()).chosen(List.of(sample))));
    fields.add(new Asked.Text(Textarea.of("questions", "What is asked of each file?")
        .bold()
        .hint("One question on each line, to be answered yes or no. "
            + "The first is the one by which the audit is told.")
        .rows(6)
        .value(questions)));
    fields.add(new Asked.Several(Checkboxes.of("agencies", "Whose files are looked at?", choices())
        .small()
        .chosen(agencies)));
    return fields;
  }

  private static List<Choice.Item> samples() {
    return List.of(
        Choice.of(Sample.PURPOSIVE.code(), "On purpose")
            .hint("To look closely. What is found is true of these files alone."),
        Choice.of(Sample.RANDOM.code(), "At random")
            .hint("So that a likely range for all files can be told."));
  }

  private List<Choice.Item> choices() {
    return all.stream()
        .map(agency -> Choice.of(agency.id().value().toString(), agency.name()))
        .toList();
  }
}
