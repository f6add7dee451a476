package org.lapwing.oversight.web.challenges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Subject;
import org.lapwing.partnerships.People.Member;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/**
 * A challenge as somebody typed it.
 *
 * @param about the short name of the record that it concerns; or blank
 */
record RaiseForm(
    String question, String reason, String subject, String about, String to, TypedDay due) {

  private static final String DAY = "day on which a reply is due";

  static RaiseForm typed(Map<String, String> fields) {
    return new RaiseForm(
        fields.getOrDefault("question", ""),
        fields.getOrDefault("reason", ""),
        fields.getOrDefault("subject", ""),
        fields.getOrDefault("about", ""),
        fields.getOrDefault("to", ""),
        TypedDay.sent(fields, "due", DAY));
  }

  static RaiseForm about(String name) {
    return new RaiseForm(
        "",
        "",
        name.isBlank() ? "" : Subject.RECORD.code(),
        name,
        "",
        TypedDay.sent(Map.of(), "due", DAY));
  }

  /** All that is wrong, so that it can be put right at once. */
  List<Refusal> faults(List<Member> people, List<Body> bodies) {
    var faults = new ArrayList<Refusal>();
    if (question.isBlank()) {
      faults.add(new Refusal("question", "Enter the question"));
    }
    if (Subject.of(subject).isEmpty()) {
      faults.add(new Refusal("subject", "Choose what it is about"));
    }
    if (isAboutRecord() && about.isBlank()) {
      faults.add(new Refusal("about", "Enter the short name of the record, for example A-12"));
    }
    if (addressee(people, bodies).isEmpty()) {
      faults.add(new Refusal("to", "Choose who is asked to reply"));
    }
    due.fault().forEach(faults::add);
    return faults;
  }

  boolean isAboutRecord() {
    return subject.equals(Subject.RECORD.code());
  }

  Optional<Addressee> addressee(List<Member> people, List<Body> bodies) {
    var slash = to.indexOf('/');
    if (slash < 1) {
      return Optional.empty();
    }
    var id = to.substring(slash + 1);
    return to.startsWith("body/")
        ? bodies.stream()
            .filter(one -> one.id().value().toString().equals(id))
            .<Addressee>map(one -> new Addressee.Those(new BodyId(UUID.fromString(id))))
            .findFirst()
        : people.stream()
            .filter(one -> one.id().value().toString().equals(id))
            .<Addressee>map(one -> new Addressee.Somebody(one.agency(), one.id()))
            .findFirst();
  }

  LocalDate day() {
    return due.or(LocalDate.EPOCH);
  }

  List<Asked> fields(List<Member> people, List<Body> bodies) {
    return List.of(
        new Asked.Text(Textarea.of("question", "What do you ask?")
            .bold()
            .hint("One question, in 300 characters or fewer.")
            .rows(3)
            .value(question)),
        new Asked.Text(Textarea.of("reason", "What makes you ask? (optional)")
            .bold()
            .hint("What you saw, read or heard, so that those who reply need not guess.")
            .value(reason)),
        new Asked.Choice(Radios.of(
                "subject",
                "What is it about?",
                Arrays.stream(Subject.values())
                    .map(one -> Choice.of(one.code(), one.words()))
                    .toList())
            .chosen(List.of(subject))),
        new Asked.Line(
            Input.of("about", "Which action, meeting or decision? (only if you chose that)")
                .bold()
                .hint("Its short name, for example A-12, M-3 or M-3/2")
                .width(10)
                .value(about)),
        new Asked.OneOf(Select.of("to", "Who is asked to reply?", options(people, bodies))
            .bold()
            .chosen(to)),
        new Asked.Day(DateInput.of("due", "By when do you ask for a reply?")
            .hint("For example, 27 3 2027")
            .typed(due.again())));
  }

  private static List<Option> options(List<Member> people, List<Body> bodies) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose who is asked"));
    bodies.forEach(one ->
        options.add(Option.of("body/" + one.id().value(), one.name() + " (those who sit there)")));
    people.forEach(one ->
        options.add(Option.of("person/" + one.id().value(), one.name() + ", " + one.agencyName())));
    return options;
  }
}
