package org.lapwing.training.web.courses;

import java.util.List;
import java.util.Map;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.training.Course;

/** What a course is, as somebody typed it. */
record OutlineForm(String title, String changes, String level) {

  static OutlineForm of(Course.Outline outline) {
    return new OutlineForm(outline.title(), outline.changes(), outline.level());
  }

  static OutlineForm sent(Map<String, String> fields) {
    return new OutlineForm(
        fields.getOrDefault("title", ""),
        fields.getOrDefault("changes", ""),
        fields.getOrDefault("level", ""));
  }

  Course.Outline read() {
    return new Course.Outline(title, changes, level);
  }

  List<Asked> fields() {
    return List.of(
        new Asked.Line(Input.of("title", "What is the course called?").bold().value(title)),
        new Asked.Text(Textarea.of("changes", "What should it change?")
            .bold()
            .hint(
                "What people do differently once they have taken it. Leave out names and case details.")
            .rows(4)
            .value(changes)),
        new Asked.Line(Input.of("level", "Level (optional)")
            .bold()
            .hint("For example, Level 2")
            .width(20)
            .value(level)));
  }
}
