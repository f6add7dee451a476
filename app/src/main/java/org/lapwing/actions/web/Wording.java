package org.lapwing.actions.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lapwing.actions.Action;
import org.lapwing.actions.Plan;
import org.lapwing.actions.Promise;
import org.lapwing.actions.Strength;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;

/** The fields of a promise as a form shows them and as somebody typed them. */
public record Wording(
    String promise,
    String detail,
    String measure,
    String baseline,
    String target,
    String verification,
    String audit,
    String strength) {

  static final Wording NOTHING = new Wording("", "", "", "", "", "", "", "");

  static Wording of(Action action) {
    var promise = action.promise();
    var plan = action.plan();
    return new Wording(
        promise.words(),
        promise.detail(),
        promise.measure(),
        promise.baseline(),
        promise.target(),
        plan.verification(),
        plan.audit(),
        plan.strength() == null ? "" : plan.strength().code());
  }

  /** As it was typed: what was not sent is blank. */
  static Wording typed(Map<String, String> fields) {
    return new Wording(
        fields.getOrDefault("promise", ""),
        fields.getOrDefault("detail", ""),
        fields.getOrDefault("measure", ""),
        fields.getOrDefault("baseline", ""),
        fields.getOrDefault("target", ""),
        fields.getOrDefault("verification", ""),
        fields.getOrDefault("audit", ""),
        fields.getOrDefault("strength", ""));
  }

  Promise asPromise() {
    return new Promise(promise, detail, measure, baseline, target);
  }

  /** Field by field one's own or the other's, as somebody chose. */
  Wording merged(Wording theirs, Predicate<String> keepsTheirs) {
    return new Wording(
        keepsTheirs.test("promise") ? theirs.promise : promise,
        keepsTheirs.test("detail") ? theirs.detail : detail,
        keepsTheirs.test("measure") ? theirs.measure : measure,
        keepsTheirs.test("baseline") ? theirs.baseline : baseline,
        keepsTheirs.test("target") ? theirs.target : target,
        keepsTheirs.test("verification") ? theirs.verification : verification,
        keepsTheirs.test("audit") ? theirs.audit : audit,
        keepsTheirs.test("strength") ? theirs.strength : strength);
  }

  Plan asPlan() {
    return new Plan(verification, audit, Strength.find(strength).orElse(null));
  }

  public Input promiseInput() {
    return Input.of("promise", "What is promised?")
        .bold()
        .hint("One line that says what will be different. Leave out names and case details.")
        .value(promise);
  }

  public Textarea detailInput() {
    return Textarea.of("detail", "Detail (optional)").bold().value(detail);
  }

  public List<Input> measureInputs() {
    return List.of(
        Input.of("measure", "What will be measured? (optional)").bold().value(measure),
        Input.of("baseline", "Where is it now? (optional)")
            .bold()
            .hint("For example, 9 of 16 files")
            .value(baseline),
        Input.of("target", "Where should it be? (optional)")
            .bold()
            .hint("For example, 15 of 16 files")
            .value(target));
  }

  public List<Textarea> planInputs() {
    return List.of(
        Textarea.of("verification", "How will another agency verify it? (optional)")
            .bold()
            .hint("What they will look at, and what they must see")
            .rows(3)
            .value(verification),
        Textarea.of("audit", "How will practice be looked at later? (optional)")
            .bold()
            .hint(
                "For example, an audit of 20 files six months on. There it is judged whether practice changed")
            .rows(3)
            .value(audit));
  }

  public Radios strengthRadios() {
    var choices = Stream.concat(
            Arrays.stream(Strength.values())
                .map(one -> Choice.of(one.code(), one.words()).hint(one.meaning())),
            Stream.of(Choice.of("", "Not said yet")))
        .toList();
    return Radios.of("strength", "How much does it rely on people to remember?", choices)
        .hint("From the action hierarchy of RCA², 2015")
        .chosen(List.of(strength));
  }

  /** Each field by name, for showing two versions side by side. */
  public List<Part> parts() {
    return List.of(
        new Part("promise", "Promise", promise),
        new Part("detail", "Detail", detail),
        new Part("measure", "Measure", measure),
        new Part("baseline", "Baseline", baseline),
        new Part("target", "Target", target),
        new Part("verification", "How it will be verified", verification),
        new Part("audit", "How practice will be looked at", audit),
        new Part(
            "strength",
            "Strength",
            strength,
            Strength.find(strength).map(Strength::words).orElse("")));
  }

  /** One field of a promise. */
  public record Part(String name, String words, String text, String shown) {

    Part(String name, String words, String text) {
      this(name, words, text, text);
    }
  }
}
