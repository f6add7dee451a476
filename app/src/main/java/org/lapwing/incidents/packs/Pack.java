package org.lapwing.incidents.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.packs.PackAnswers.Asked;

/**
 * What a form or report asks of an incident, with the answers there are.
 *
 * @param children all of the incident; a form with fields for fewer tells the others in words
 * @param lines in the order of the form
 */
public record Pack(
    Incident incident, PackTemplate template, List<Child> children, List<PackLine> lines) {

  private static final String FURTHER = "incident.further_children";

  /** A part of the form: a section, for a section about children once for each of them. */
  public record Part(String title, @Nullable Child child, List<PackLine> lines) {}

  /** What was written and marked so far, by the key of a line. */
  record Kept(Map<String, PackLine.Written> written, Map<String, PackLine.Mark> marks) {}

  public Pack {
    children = List.copyOf(children);
    lines = List.copyOf(lines);
  }

  static Pack of(
      Incident incident,
      PackTemplate template,
      List<Child> children,
      Map<Asked, String> answers,
      Kept kept) {
    var lines = new ArrayList<PackLine>();
    for (var section : template.sections()) {
      var fields = template.fields(section);
      if (fields.getFirst().perChild()) {
        asked(template, children)
            .forEach(child -> fields.forEach(field ->
                lines.add(line(field, child, answers.get(Asked.of(field.answer(), child)), kept))));
      } else {
        fields.forEach(field -> lines.add(line(
            field,
            null,
            field.answer().equals(FURTHER)
                ? further(template, children, answers)
                : answers.get(Asked.of(field.answer())),
            kept)));
      }
    }
    return new Pack(incident, template, children, lines);
  }

  private static PackLine line(
      PackField field, @Nullable Child child, @Nullable String given, Kept kept) {
    var key = PackLine.key(field.code(), child);
    return new PackLine(
        field,
        child,
        given == null ? "" : given.strip(),
        kept.written().getOrDefault(key, PackLine.Written.NOTHING),
        kept.marks().get(key));
  }

  /** The children for whom the form has fields. */
  private static List<Child> asked(PackTemplate template, List<Child> children) {
    var most = template.mostChildren();
    return most == null ? children : children.subList(0, Math.min(most, children.size()));
  }

  /** The children for whom it has none, told in words. */
  private static String further(
      PackTemplate template, List<Child> children, Map<Asked, String> answers) {
    var rest = children.subList(asked(template, children).size(), children.size());
    return rest.isEmpty()
        ? "None"
        : String.join(
            "\n\n", rest.stream().map(child -> told(template, child, answers)).toList());
  }

  private static String told(PackTemplate template, Child child, Map<Asked, String> answers) {
    var said = template.fields().stream()
        .filter(field -> field.perChild() && !field.asksName())
        .flatMap(field -> Optional.ofNullable(answers.get(Asked.of(field.answer(), child)))
            .map(answer -> "%s: %s".formatted(field.label(), answer))
            .stream())
        .toList();
    return said.isEmpty() ? child.label() : child.label() + "\n" + String.join("\n", said);
  }

  /** The form in its order. */
  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    for (var section : template.sections()) {
      if (template.fields(section).getFirst().perChild()) {
        var all = asked(template, children);
        all.forEach(child -> parts.add(new Part(
            all.size() == 1
                ? section(section, child)
                : "%s (%d of %d)"
                    .formatted(section(section, child), all.indexOf(child) + 1, all.size()),
            child,
            lines(section, child))));
      } else {
        parts.add(new Part(section, null, lines(section, null)));
      }
    }
    return parts;
  }

  private static String section(String section, Child child) {
    return section.equals("Child") ? child.label() : "%s, %s".formatted(section, child.label());
  }

  private List<PackLine> lines(String section, @Nullable Child child) {
    return lines.stream()
        .filter(line ->
            line.field().section().equals(section) && java.util.Objects.equals(line.child(), child))
        .toList();
  }

  /** The fields without an answer. */
  public List<PackLine> missing() {
    return lines.stream().filter(PackLine::isMissing).toList();
  }

  public long done() {
    return lines.stream().filter(PackLine::isDone).count();
  }

  public PackKind kind() {
    return template.kind();
  }

  /** The line of that key, if the form has it. */
  public Optional<PackLine> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  /** The pack with real names for the labels of children, where it asks for names. */
  Pack named(Map<String, String> names) {
    return new Pack(
        incident,
        template,
        children,
        lines.stream()
            .map(line -> {
              var child = line.child();
              return child == null || !line.field().asksName()
                  ? line
                  : line.given("%s: %s"
                      .formatted(
                          child.label(), names.getOrDefault(child.label(), "name not recorded")));
            })
            .toList());
  }
}
