package org.lapwing.actions.web.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lapwing.actions.Strength;
import org.lapwing.actions.checks.Checks.Found;
import org.lapwing.actions.checks.Severity;
import org.lapwing.platform.parts.Bars;
import org.lapwing.platform.parts.Mark;

/** All that checks.jte may know: what is missing from the plan, and how strong it is. */
public record ChecksPage(String home, List<Found> found, Map<String, Integer> strengths) {

  public List<Severity> severities() {
    return List.of(Severity.values());
  }

  public List<Found> of(Severity severity) {
    return found.stream().filter(one -> one.rule().severity() == severity).toList();
  }

  /** Its shape; the word stands beside it. */
  public Mark mark(Severity severity) {
    var shape = switch (severity) {
      case SERIOUS -> Mark.Shape.RED;
      case WARNING -> Mark.Shape.AMBER;
      case ADVICE -> Mark.Shape.BLUE;
    };
    return new Mark(shape, severity.words());
  }

  /** How many actions are how strong, drawn. */
  public Bars hierarchy() {
    var groups = Arrays.stream(Strength.values())
        .map(one -> new Bars.Group(one.words(), List.of(strengths.getOrDefault(one.code(), 0))))
        .toList();
    var unsaid = new Bars.Group("Nobody said", List.of(strengths.getOrDefault("", 0)));
    return new Bars(
        "hierarchy",
        "How strong the actions are",
        "Actions that were not dropped, by how much they rely on people to remember. Stronger ones work whether or not people do.",
        "Strength",
        List.of("Actions"),
        java.util.stream.Stream.concat(groups.stream(), java.util.stream.Stream.of(unsaid))
            .toList());
  }

  public List<Strength> meanings() {
    return List.of(Strength.values());
  }
}
