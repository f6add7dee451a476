package org.lapwing.requests.web;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.requests.Answer;
import org.lapwing.requests.Question;

/**
 * One edition of an answer, to be read.
 *
 * @param title "Answer", or which correction it is
 * @param why what it corrects; blank for the first
 * @param lines the questions that were answered, in order
 */
public record AnswerView(
    String title, String sent, String signed, String why, boolean nil, List<Line> lines) {

  /** One question and what was answered. */
  public record Line(String heading, String words) {}

  static AnswerView of(Answer answer, List<Question> questions) {
    return new AnswerView(
        answer.edition() == 1 ? "Answer" : "Correction %d".formatted(answer.edition() - 1),
        "%s, %s"
            .formatted(
                InWords.moment(answer.sentAt()), answer.sentBy() == null ? "by link" : "signed in"),
        signed(answer),
        answer.why(),
        answer.nil(),
        questions.stream()
            .filter(one -> !answer.to(one).isBlank())
            .map(one -> new Line(one.heading(), answer.to(one)))
            .toList());
  }

  private static String signed(Answer answer) {
    var by = answer.signature();
    var author = by.authorRole().isBlank() ? by.author() : by.author() + ", " + by.authorRole();
    if (by.senior().isBlank()) {
      return "Sent by " + author;
    }
    return "Written by %s. Signed off by %s, %s%s"
        .formatted(
            author,
            by.senior(),
            by.seniorRole(),
            by.seniorPerson() == null ? " (as the author states)" : " (signed in)");
  }
}
