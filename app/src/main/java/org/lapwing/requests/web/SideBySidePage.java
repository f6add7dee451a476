package org.lapwing.requests.web;

import java.util.List;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.requests.AgencyAnswers.Returned;
import org.lapwing.requests.AgencyAnswers.SideBySide;

/** All that sideBySide.jte may know: what agencies answered, question by question. */
public record SideBySidePage(String back, String label, SideBySide answers, List<Source> sources) {

  /** An agency whose answer stands here, with where the whole of it is read. */
  public record Source(String agency, String href, String signed) {}

  static SideBySidePage of(CasePath path, String label, SideBySide answers) {
    return new SideBySidePage(
        path.requests(),
        label,
        answers,
        answers.returned().stream().map(one -> source(path, one)).toList());
  }

  private static Source source(CasePath path, Returned one) {
    var answer = one.answer();
    return new Source(
        one.agency(),
        path.request(one.request().id().value()),
        "Signed off by %s%s"
            .formatted(
                answer.signature().seniorRole(), answer.edition() == 1 ? "" : ", corrected since"));
  }

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }
}
