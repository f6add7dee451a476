package org.lapwing.requests.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.requests.AnswerLinks;
import org.lapwing.requests.Request;
import org.lapwing.requests.Standing;
import org.lapwing.thread.ThreadPanel;

/**
 * All that asked.jte may know: one request as the case group sees it.
 *
 * @param panel the thread, or null for a guest, who sees no more than the case
 */
public record AskedPage(
    String back,
    String here,
    String label,
    String agency,
    Request request,
    Standing standing,
    SummaryList facts,
    boolean runs,
    int told,
    List<AnswerLinks.Made> links,
    List<AnswerView> editions,
    List<FileLine> files,
    Timeline timeline,
    @Nullable ThreadPanel panel,
    UUID once,
    @Nullable String said,
    List<Refusal> refusals) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  /** Whether a link may still be sent: to answer, or to correct what was answered. */
  public boolean takesLink() {
    return runs && (request.isOpen() || request.state().code().equals("submitted"));
  }

  public boolean isSubmitted() {
    return request.state().code().equals("submitted");
  }
}
