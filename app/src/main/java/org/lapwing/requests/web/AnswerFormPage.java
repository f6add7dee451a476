package org.lapwing.requests.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Question;

/**
 * All that answerForm.jte may know: the questions of a request, and what is written so far.
 *
 * @param byLink whether somebody writes who does not sign in
 * @param corrects whether something was sent already, so that it is asked what is corrected
 * @param theirs what a colleague saved meanwhile, by question; empty if nobody did
 */
public record AnswerFormPage(
    String base,
    String reference,
    boolean byLink,
    boolean corrects,
    List<Question> questions,
    Map<String, String> lines,
    Map<String, String> theirs,
    int version,
    List<Refusal> refusals) {

  /** Where it is saved while they write; nowhere for who signs in, whose typing is kept for them alone. */
  public @Nullable String saves() {
    return byLink ? base + "/answer/writing" : null;
  }

  public CaseBanner banner() {
    return CaseBanner.of("Request " + reference, "#support");
  }

  public Textarea field(Question question) {
    var needed = question.needed() ? "" : " (optional)";
    return Textarea.of(question.code(), question.words() + needed)
        .bold()
        .hint(hint(question.code(), question.hint()))
        .rows(question.needed() ? 6 : 3)
        .value(lines.getOrDefault(question.code(), ""));
  }

  public Textarea why() {
    return Textarea.of(Answering.WHY, "What do you correct?")
        .bold()
        .hint(hint(
            Answering.WHY,
            "It stands beside the correction. What you sent before stays to be read."))
        .rows(2)
        .value(lines.getOrDefault(Answering.WHY, ""));
  }

  private String hint(String field, String otherwise) {
    var other = theirs.getOrDefault(field, "");
    var isOther = !theirs.isEmpty() && !other.equals(lines.getOrDefault(field, ""));
    var words = Stream.of(
            otherwise,
            isOther
                ? "A colleague saved here meanwhile: " + (other.isBlank() ? "nothing" : other)
                : "")
        .filter(part -> !part.isBlank())
        .toList();
    return String.join(" ", words);
  }
}
