package org.lapwing.incidents.web.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.parallel.Answer;
import org.lapwing.incidents.parallel.Proceeding;
import org.lapwing.incidents.parallel.Proceedings;
import org.lapwing.incidents.parallel.Said;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which it is recorded what a proceeding lets us do, and who said so. */
@Controller("answerOfProceedingController")
@RequestMapping("/p/{slug}/cases/{file}/parallel/{proceeding}/answer")
class AnswerController {

  private final BesideReading reading;
  private final Proceedings proceedings;

  AnswerController(BesideReading reading, Proceedings proceedings) {
    this.reading = reading;
    this.proceedings = proceedings;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID proceeding,
      @RequestParam(defaultValue = "") String question) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var one = proceedings.get(at.id(), proceeding);
    return Forms.show(page(at, label, one, Ids.next(), Map.of("question", question)));
  }

  @PostMapping
  ModelAndView answer(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID proceeding,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    var one = proceedings.get(at.id(), proceeding);
    var day = TypedDay.sent(fields, "said", "day on which it was said");
    var wish = new Said.Wish(
        fields.getOrDefault("question", ""),
        Answer.of(fields.getOrDefault("answer", "")).orElse(null),
        fields.getOrDefault("words", ""),
        fields.getOrDefault("said-by", ""),
        day.or(LocalDate.EPOCH));
    var faults = new ArrayList<Refusal>(day.fault().toList());
    faults.addAll(proceedings.faults(wish));
    return Forms.answer(
        faults,
        () -> proceedings.answer(at.id(), proceeding, once, wish),
        page(at, label, one, once, fields),
        id -> at.proceeding(id) + "?done=answered");
  }

  private FormPage page(
      CaseAt at, String label, Proceeding one, UUID once, Map<String, String> typed) {
    var questions = proceedings.questions().stream()
        .map(question -> Choice.of(question.code(), question.words()))
        .toList();
    var answers = Arrays.stream(Answer.values())
        .map(answer -> Choice.of(answer.code(), answer.words()))
        .toList();
    return ProceedingForms.of(
            at,
            label,
            one,
            "What may be done",
            once,
            "Record this",
            List.of(
                new Asked.Choice(Radios.of("question", "What do we want to do?", questions)
                    .chosen(List.of(typed.getOrDefault("question", "")))),
                new Asked.Choice(Radios.of("answer", "May we?", answers)
                    .chosen(List.of(typed.getOrDefault("answer", "")))),
                new Asked.Text(Textarea.of("words", "In their words")
                    .bold()
                    .hint("With its limits: until when, with whom first, about what not.")
                    .value(typed.getOrDefault("words", ""))),
                new Asked.Line(Input.of("said-by", "Who said so?")
                    .bold()
                    .hint("By role and agency.")
                    .value(typed.getOrDefault("said-by", ""))),
                new Asked.Day(DateInput.of("said", "On which day was it said?")
                    .typed(TypedDay.sent(typed, "said", "day").again()))))
        .lead("The latest answer to a question counts. What was said before stays in the history.");
  }
}
