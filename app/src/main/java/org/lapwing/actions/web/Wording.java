package org.lapwing.actions.web;

import java.util.List;
import java.util.Map;
import org.lapwing.actions.Promise;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;

/** The fields of a promise as a form shows them and as somebody typed them. */
public record Wording(
    String promise, String detail, String measure, String baseline, String target) {

  static final Wording NOTHING = new Wording("", "", "", "", "");

  static Wording of(Promise promise) {
    return new Wording(
        promise.words(), promise.detail(), promise.measure(), promise.baseline(), promise.target());
  }

  /** As it was typed: what was not sent is blank. */
  static Wording typed(Map<String, String> fields) {
    return new Wording(
        fields.getOrDefault("promise", ""),
        fields.getOrDefault("detail", ""),
        fields.getOrDefault("measure", ""),
        fields.getOrDefault("baseline", ""),
        fields.getOrDefault("target", ""));
  }

  Promise asPromise() {
    return new Promise(promise, detail, measure, baseline, target);
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

  /** Each field by name, for showing two versions side by side. */
  public List<Part> parts() {
    return List.of(
        new Part("promise", "Promise", promise),
        new Part("detail", "Detail", detail),
        new Part("measure", "Measure", measure),
        new Part("baseline", "Baseline", baseline),
        new Part("target", "Target", target));
  }

  /** One field of a promise. */
  public record Part(String name, String words, String text) {}
}
