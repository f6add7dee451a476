package org.lapwing.incidents.parallel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we may do while proceedings go on: the strictest of them counts, and who has not been asked has not agreed.
 *
 * @param answer null where nobody forbids it and somebody has not been asked
 * @param said what was said to it, the strictest first
 * @param unasked the proceedings that were not asked
 */
public record Allowance(
    Question question, @Nullable Answer answer, List<Line> said, List<Proceeding> unasked) {

  /** What one proceeding lets us do. */
  public record Line(Proceeding proceeding, Said said) {}

  /** For each question, over the proceedings that go on; nothing where none does. */
  public static List<Allowance> over(
      List<Proceeding> proceedings, List<Question> questions, List<Said> latest) {
    var open = proceedings.stream().filter(Proceeding::isOpen).toList();
    return open.isEmpty()
        ? List.of()
        : questions.stream().map(question -> of(question, open, latest)).toList();
  }

  private static Allowance of(Question question, List<Proceeding> open, List<Said> latest) {
    var said = open.stream()
        .flatMap(one -> to(question, one.id(), latest).map(it -> new Line(one, it)).stream())
        .sorted(Comparator.comparing(line -> line.said().answer()))
        .toList();
    var unasked =
        open.stream().filter(one -> to(question, one.id(), latest).isEmpty()).toList();
    var strictest = said.stream().map(line -> line.said().answer()).findFirst().orElse(null);
    var answer = strictest == Answer.YES && !unasked.isEmpty() ? null : strictest;
    return new Allowance(question, answer, said, unasked);
  }

  private static Optional<Said> to(Question question, UUID proceeding, List<Said> latest) {
    return latest.stream()
        .filter(
            said -> said.proceeding().equals(proceeding) && said.question().equals(question.code()))
        .findFirst();
  }

  /** Whether it is forbidden to publish. */
  public boolean forbidsPublishing() {
    return question.code().equals("publish") && answer == Answer.NO;
  }
}
