package org.lapwing.incidents.web.deciding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Criteria;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.deciding.ReviewDecisions;
import org.lapwing.incidents.deciding.ReviewQuestion;
import org.lapwing.incidents.deciding.ReviewQuestion.Answer;
import org.lapwing.incidents.deciding.ReviewQuestion.Answered;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The third test: a partner answers what regulation 11 asks, and records what it holds on a review. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/children/{child}/review")
@StrongSignIn
class ReviewPositionController {

  private static final String DISSENT = "dissent";

  private final ChildForms forms;
  private final Criteria criteria;
  private final ReviewDecisions reviews;

  ReviewPositionController(ChildForms forms, Criteria criteria, ReviewDecisions reviews) {
    this.forms = forms;
    this.criteria = criteria;
    this.reviews = reviews;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID child) {
    return Forms.show(page(forms.about(slug, id, child), Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView take(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID child,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = forms.about(slug, id, child);
    var page = page(about, once, fields);
    var reasons = fields.getOrDefault("reasons", "");
    if (fields.getOrDefault("standing", "").equals(DISSENT)) {
      return Forms.answer(reviews.dissent(about.child(), once, reasons), page, _ -> about.here());
    }
    var outcome = ReviewOutcome.of(fields.getOrDefault("standing", "")).orElse(null);
    var answers = answers(fields);
    return Forms.answer(
        reviews.faults(outcome, reasons, answers),
        () -> taken(about.child(), once, fields),
        page,
        _ -> about.here());
  }

  private Outcome<Child> taken(Child child, UUID once, Map<String, String> fields) {
    return reviews.take(
        child,
        once,
        ReviewOutcome.of(fields.getOrDefault("standing", "")).orElse(null),
        fields.getOrDefault("reasons", ""),
        answers(fields));
  }

  private List<Answered> answers(Map<String, String> fields) {
    return reviews.questions().stream()
        .flatMap(question -> Answer.of(fields.getOrDefault(name(question), "")).stream()
            .map(answer -> new Answered(
                question.code(), answer, fields.getOrDefault(name(question) + "-reason", ""))))
        .toList();
  }

  private static String name(ReviewQuestion question) {
    return "answer-" + question.code();
  }

  private FormPage page(ChildForms.About about, UUID once, Map<String, String> typed) {
    var mine = criteria.partners().mine().orElseThrow(NotFound::new);
    var fields = new ArrayList<Asked>();
    reviews.questions().forEach(question -> {
      fields.add(new Asked.Choice(asked(question, typed)));
      fields.add(new Asked.Line(Input.of(name(question) + "-reason", "Why? (optional)")
          .value(typed.getOrDefault(name(question) + "-reason", ""))));
    });
    fields.add(new Asked.Choice(outcome(about.child(), mine, typed)));
    fields.add(new Asked.Text(Textarea.of("reasons", "Why?")
        .bold()
        .hint(
            "Your reasons stay beside the position for good, also if it changes. Leave out names.")
        .value(typed.getOrDefault("reasons", ""))));
    return about
        .form("Your agency’s position on a review", once, "Record this position", fields)
        .lead(
            "That the criteria are met obliges to no review: the partners decide whether one is appropriate. Each answers for itself.");
  }

  private static Radios asked(ReviewQuestion question, Map<String, String> typed) {
    return Radios.of(
            name(question),
            question.words(),
            Arrays.stream(Answer.values())
                .map(answer -> Choice.of(answer.code(), answer.words()))
                .toList())
        .classes("govuk-radios--inline govuk-radios--small")
        .hint(question.source())
        .chosen(List.of(typed.getOrDefault(name(question), "")));
  }

  private Radios outcome(Child child, AgencyKind mine, Map<String, String> typed) {
    var choices = new ArrayList<Choice>();
    Arrays.stream(ReviewOutcome.values())
        .map(one -> Choice.of(one.code(), one.words()).hint(hint(one)))
        .forEach(choices::add);
    reviews.of(child.id(), child.round()).othersAgainst(mine).ifPresent(theirs -> {
      choices.add(Choice.divider("or"));
      choices.add(Choice.of(DISSENT, "We accept this decision and record our dissent")
          .hint(
              "The others hold “%s”. Their decision then stands, with your agency’s reasons beside it."
                  .formatted(theirs.words())));
    });
    return Radios.of("standing", "What does your agency hold?", choices)
        .chosen(List.of(typed.getOrDefault("standing", "")));
  }

  private static String hint(ReviewOutcome outcome) {
    return switch (outcome) {
      case LOCAL_REVIEW ->
        "A local child safeguarding practice review, published within six months.";
      case LEARNING_SUMMARY ->
        "The criteria are met, and a fuller independent review is unnecessary.";
      case NATIONAL_REVIEW -> "It is complex or of national importance.";
      case NO_REVIEW -> "Nothing further. The reasons are sent to the Panel.";
    };
  }
}
