package org.lapwing.requests.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Tag;
import org.lapwing.requests.AgencyAnswers;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Asking;
import org.lapwing.requests.Attachments;
import org.lapwing.requests.Draft;
import org.lapwing.requests.Question;
import org.lapwing.requests.Request;
import org.lapwing.requests.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of a request shows to the asked agency. */
@Component
class MineFacts {

  private final Answering answering;
  private final AgencyAnswers answers;
  private final Attachments attachments;
  private final Asking asking;
  private final People people;

  MineFacts(
      Answering answering,
      AgencyAnswers answers,
      Attachments attachments,
      Asking asking,
      People people) {
    this.answering = answering;
    this.answers = answers;
    this.attachments = attachments;
    this.asking = asking;
    this.people = people;
  }

  @Transactional
  public MinePage page(At at, Request request, @Nullable String said, List<Refusal> refusals) {
    var isThere = !(request.state() instanceof State.Recalled);
    var draft = isThere ? answering.draft(at.request()) : null;
    var questions = asking.questions(request);
    return new MinePage(
        at.base(),
        at.back(),
        request,
        tag(request),
        facts(request),
        isThere ? answering.sheet(at.request()) : List.of(),
        questions.stream().map(Question::words).toList(),
        draft == null ? noDraft() : draft,
        draft == null ? "" : saved(draft),
        draft == null ? "" : people.nameOf(draft.readyBy()),
        draft != null && signs(draft),
        draft == null ? List.of() : written(draft, questions),
        isThere
            ? answers.mine(at.request()).stream()
                .map(one -> AnswerView.of(one, questions))
                .toList()
            : List.of(),
        isThere
            ? attachments.mine(at.request()).stream()
                .map(one -> FileLine.of(at.base(), one))
                .toList()
            : List.of(),
        Ids.next(),
        said,
        refusals);
  }

  private static Draft noDraft() {
    return new Draft(java.util.Map.of(), null, null, "", 0);
  }

  private static String saved(Draft draft) {
    var at = draft.savedAt();
    return at == null ? "" : "Last saved at " + InWords.moment(at);
  }

  private static boolean signs(Draft draft) {
    var author = draft.readyBy();
    return author != null
        && Viewer.current().orElse(null) instanceof Viewer.Person me
        && !author.equals(me.person());
  }

  private static List<AnswerView.Line> written(Draft draft, List<Question> questions) {
    return questions.stream()
        .filter(one -> !draft.to(one).isBlank())
        .map(one -> new AnswerView.Line(one.heading(), draft.to(one)))
        .toList();
  }

  private Tag tag(Request request) {
    return switch (request.state()) {
      case State.Recalled _ -> Tag.of("Recalled", "grey");
      case State.Closed _ -> Tag.of("Closed", "grey");
      default -> {
        var standing = request.standing(asking.today());
        yield Tag.of(standing.words(), standing.colour());
      }
    };
  }

  private SummaryList facts(Request request) {
    var days = new Days(asking.days(), asking.today());
    var gateway = asking.gateway(request);
    return SummaryList.of(List.of(
        SummaryList.row(
            "Answer by",
            InWords.day(request.due()) + (request.isOpen() ? ", " + days.until(request) : "")),
        SummaryList.row(
            "Period asked about",
            "%s to %s"
                .formatted(
                    InWords.date(request.asked().from()),
                    InWords.date(request.asked().to()))),
        SummaryList.row("By which right", gateway.words() + " (" + gateway.source() + ")")));
  }
}
