package org.lapwing.oversight.web.risks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.Risk.Owner;
import org.lapwing.oversight.risks.Scale;
import org.lapwing.oversight.risks.Scale.Step;
import org.lapwing.oversight.risks.Score;
import org.lapwing.oversight.risks.Telling;
import org.lapwing.partnerships.People;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;

/** A risk, or how it stands, as somebody typed it. */
record RiskForm(Map<String, String> fields) {

  RiskForm {
    fields = Map.copyOf(fields);
  }

  static RiskForm of(Risk risk) {
    var telling = risk.telling();
    var person = risk.owner().person();
    return new RiskForm(Map.of(
        "title", telling.title(),
        "happening", telling.happening(),
        "cause", telling.cause(),
        "consequence", telling.consequence(),
        "controls", telling.controls(),
        "owner",
            person == null
                ? risk.owner().agency().value().toString()
                : person.value().toString(),
        "likelihood", "" + risk.current().likelihood(),
        "impact", "" + risk.current().impact()));
  }

  String typed(String field) {
    return fields.getOrDefault(field, "");
  }

  Telling telling() {
    return new Telling(
        typed("title"),
        typed("happening"),
        typed("cause"),
        typed("consequence"),
        typed("controls"));
  }

  Optional<Owner> owner(People people) {
    var chosen = typed("owner");
    var person = people.peopleHere().stream()
        .filter(one -> one.id().value().toString().equals(chosen))
        .map(one -> new Owner(one.agency(), one.id()));
    var agency = people.agenciesHere().stream()
        .filter(one -> one.id().value().toString().equals(chosen))
        .map(one -> new Owner(one.id(), null));
    return Stream.concat(person, agency).findFirst();
  }

  /** The score of the two fields; 0 where none was chosen. */
  Score score(String prefix) {
    return new Score(number(prefix + "likelihood"), number(prefix + "impact"));
  }

  TypedDay review() {
    return TypedDay.sent(fields, "review", "day on which it is looked at again");
  }

  LocalDate reviewOn() {
    return review().or(LocalDate.EPOCH);
  }

  /** What is wrong with the words and the owner. */
  List<Refusal> toldFaults(People people) {
    var faults = new ArrayList<Refusal>(telling().faults());
    if (owner(people).isEmpty()) {
      faults.add(new Refusal("owner", "Choose who looks after it"));
    }
    return faults;
  }

  /** What is wrong with a score. */
  List<Refusal> scoreFaults(String prefix) {
    var faults = new ArrayList<Refusal>();
    if (!Score.isStep(number(prefix + "likelihood"))) {
      faults.add(new Refusal(prefix + "likelihood", "Choose how likely it is"));
    }
    if (!Score.isStep(number(prefix + "impact"))) {
      faults.add(new Refusal(prefix + "impact", "Choose how grave it would be"));
    }
    return faults;
  }

  List<Asked> toldFields(People people) {
    return List.of(
        new Asked.Line(Input.of("title", "What is the risk called?")
            .bold()
            .hint("In a line, for example: Babies move in and nobody passes on what is known")
            .value(typed("title"))),
        text("happening", "What could happen?"),
        text("cause", "What could bring it about?"),
        text("consequence", "What would it mean for children?"),
        text("controls", "What is done about it already? (optional)"),
        new Asked.OneOf(Select.of("owner", "Who looks after it?", owners(people))
            .bold()
            .chosen(typed("owner"))));
  }

  List<Asked> scoreFields(Scale scale, String prefix, String when) {
    return List.of(
        steps(prefix + "likelihood", "How likely is it %s?".formatted(when), scale.likelihood()),
        steps(prefix + "impact", "How grave would it be %s?".formatted(when), scale.impact()));
  }

  List<Asked> reviewFields(String why) {
    return List.of(
        text("reason", why),
        new Asked.Day(DateInput.of("review", "By when is it looked at again?")
            .hint("For example, 27 3 2027")
            .typed(review().again())));
  }

  private Asked text(String name, String label) {
    return new Asked.Text(Textarea.of(name, label).bold().rows(3).value(typed(name)));
  }

  private Asked steps(String name, String label, List<Step> steps) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose a step"));
    steps.forEach(step -> options.add(Option.of(
        "" + step.number(), "%d %s: %s".formatted(step.number(), step.words(), step.meaning()))));
    return new Asked.OneOf(Select.of(name, label, options).bold().chosen(typed(name)));
  }

  private static List<Option> owners(People people) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose an owner"));
    people
        .peopleHere()
        .forEach(one -> options.add(
            Option.of(one.id().value().toString(), one.name() + ", " + one.agencyName())));
    people
        .agenciesHere()
        .forEach(one -> options.add(
            Option.of(one.id().value().toString(), one.name() + " (no person named yet)")));
    return options;
  }

  private int number(String field) {
    var typed = typed(field);
    return typed.matches("[1-5]") ? Integer.parseInt(typed) : 0;
  }
}
