package org.lapwing.requests.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Tag;
import org.lapwing.requests.Draft;
import org.lapwing.requests.Request;
import org.lapwing.requests.State;
import org.lapwing.requests.Subject;

/**
 * All that mine.jte may know: a request as the asked agency sees it.
 *
 * @param signs whether the viewer may sign off what a colleague finished
 * @param ready who asks for a second person to sign it off; blank if nobody does
 */
public record MinePage(
    String base,
    String back,
    Request request,
    Tag tag,
    SummaryList facts,
    List<Subject> sheet,
    List<String> asks,
    Draft draft,
    String saved,
    String ready,
    boolean signs,
    List<AnswerView.Line> written,
    List<AnswerView> editions,
    List<FileLine> files,
    UUID once,
    @Nullable String said,
    List<Refusal> refusals) {

  public CaseBanner banner() {
    return CaseBanner.of("Request " + request.reference(), "#support");
  }

  public boolean isRecalled() {
    return request.state() instanceof State.Recalled;
  }

  public boolean isClosed() {
    return request.state() instanceof State.Closed;
  }

  public boolean isSubmitted() {
    return request.state() instanceof State.Submitted;
  }

  /** Whether anything can be written, added or sent. */
  public boolean takesAnswer() {
    return !isRecalled() && !isClosed();
  }

  /** What the button says that leads to the questions. */
  public String goOn() {
    if (isSubmitted()) {
      return "Correct the answer";
    }
    return draft.savedAt() == null ? "Answer the questions" : "Go on with the answer";
  }
}
