package org.lapwing.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lapwing.kernel.Refusal;

/**
 * An incident about to be recorded.
 *
 * @param caseLabel the neutral label of its case file, which is opened with it if there is none of that label
 * @param children the labels of the children who were hurt, such as "Child A"
 */
public record NewIncident(String caseLabel, Facts facts, List<String> children) {

  private static final Pattern NEUTRAL = Pattern.compile("Child [A-Z]");
  private static final int MOST = 9;

  public NewIncident {
    children = List.copyOf(children);
  }

  /** The labels in a line such as "Child A, Child B". */
  public static List<String> labels(String line) {
    return Stream.of(line.split(","))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** All that is wrong, in the order of the form. */
  List<Refusal> faults(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (caseLabel.isBlank()) {
      faults.add(new Refusal("label", "Enter the label of the case file, such as K-12"));
    }
    wrongChildren().ifPresent(faults::add);
    faults.addAll(facts.faults(today));
    return faults;
  }

  /** What is wrong with the labels of the children, if anything. */
  private Optional<Refusal> wrongChildren() {
    if (children.isEmpty()) {
      return no("Enter a label for each child, such as Child A, Child B");
    }
    if (children.size() > MOST) {
      return no("One incident can have %d children or fewer".formatted(MOST));
    }
    if (children.stream().anyMatch(label -> !NEUTRAL.matcher(label).matches())) {
      return no("Each label must be “Child” and one capital letter, such as Child A. Never a name");
    }
    return new HashSet<>(children).size() < children.size()
        ? no("Two children have the same label. Give each a letter of their own")
        : Optional.empty();
  }

  private static Optional<Refusal> no(String message) {
    return Optional.of(new Refusal("children", message));
  }
}
