package org.lapwing.requests.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.platform.NotFound;
import org.lapwing.requests.Answering;
import org.lapwing.requests.Asking;
import org.lapwing.requests.Draft;
import org.lapwing.requests.Request;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an agency writes its answer, saves it, and comes back to it. */
@Controller
@OpenToGuests
@RequestMapping({"/p/{slug}/requests/{id}/answer", "/answer/{token}/request/answer"})
class AnswerFormController {

  private static final Refusal CHANGED = new Refusal(
      "answer",
      "A colleague has saved this meanwhile. What they wrote stands beside yours. Save again to use yours");

  private static final String MEANWHILE =
      "somebody else has saved this answer meanwhile. Save it yourself to see both";
  private static final MediaType WORDS = new MediaType("text", "plain", StandardCharsets.UTF_8);

  private final AtReading reading;
  private final Answering answering;
  private final Asking asking;

  AnswerFormController(AtReading reading, Answering answering, Asking asking) {
    this.reading = reading;
    this.answering = answering;
    this.asking = asking;
  }

  @GetMapping
  ModelAndView form(@PathVariable Map<String, String> path) {
    var at = reading.at(path);
    var request = reading.read(at);
    var draft = answering.draft(at.request());
    return CasePath.show(
        "answerForm", page(at, request, draft.lines(), Map.of(), draft.version(), List.of()));
  }

  @PostMapping
  ModelAndView save(
      @PathVariable Map<String, String> path,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "save") String deed,
      @RequestParam Map<String, String> fields) {
    var at = reading.at(path);
    var request = reading.read(at);
    try {
      return switch (answering.save(at.request(), version, fields)) {
        case Accepted<Request> _ ->
          new ModelAndView(
              "redirect:" + at.base() + (deed.equals("send") ? "/send" : "?done=saved"));
        case Refused<Request>(var because) ->
          CasePath.again(
              "answerForm", page(at, request, fields, Map.of(), version, List.of(because)));
      };
    } catch (OptimisticLockingFailureException savedMeanwhile) {
      var draft = answering.draft(at.request());
      var both = CasePath.show(
          "answerForm",
          page(at, request, fields, draft.lines(), draft.version(), List.of(CHANGED)));
      both.setStatus(CONFLICT);
      return both;
    }
  }

  /**
   * Saves while somebody writes who holds a link, and says so; the page goes on from the version that this made. Whoever
   * signs in has their typing kept for them alone, so for them there is no such address.
   */
  @PostMapping("/writing")
  ResponseEntity<String> writing(
      @PathVariable Map<String, String> path,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var at = reading.at(path);
    if (!at.byLink()) {
      throw new NotFound();
    }
    try {
      return switch (answering.save(at.request(), version, fields)) {
        case Accepted<Request> _ -> saved(answering.draft(at.request()));
        case Refused<Request>(var because) -> told(UNPROCESSABLE_CONTENT, because.message());
      };
    } catch (OptimisticLockingFailureException savedMeanwhile) {
      return told(CONFLICT, "Not saved: " + MEANWHILE);
    }
  }

  private static ResponseEntity<String> saved(Draft draft) {
    var at = draft.savedAt();
    return ResponseEntity.ok()
        .header("X-Version", Integer.toString(draft.version()))
        .contentType(WORDS)
        .body(at == null ? "Saved." : "Saved at " + InWords.moment(at) + ".");
  }

  private static ResponseEntity<String> told(HttpStatus status, String words) {
    return ResponseEntity.status(status).contentType(WORDS).body(words);
  }

  private AnswerFormPage page(
      At at,
      Request request,
      Map<String, String> lines,
      Map<String, String> theirs,
      int version,
      List<Refusal> refusals) {
    return new AnswerFormPage(
        at.base(),
        request.reference(),
        at.byLink(),
        request.state().answeredOn() != null,
        asking.questions(request),
        lines,
        theirs,
        version,
        refusals);
  }
}
