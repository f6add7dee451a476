package org.lapwing.oversight.web.challenges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.ChallengeId;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which a challenge is taken to those who meet. */
@Controller
@RequestMapping("/p/{slug}/challenges/{id}/escalate")
class EscalateController {

  private final Challenges challenges;
  private final Bodies bodies;
  private final Clock clock;

  EscalateController(Challenges challenges, Bodies bodies, Clock clock) {
    this.challenges = challenges;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var one = challenges.get(new ChallengeId(id));
    return Forms.show(page(slug, one, Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView escalate(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var one = challenges.get(new ChallengeId(id));
    var due = JudgeController.due(fields);
    var body = body(fields, one);
    var faults = new ArrayList<Refusal>();
    if (body.isEmpty()) {
      faults.add(new Refusal("body", "Choose to whom it is escalated"));
    }
    due.fault().forEach(faults::add);
    return Forms.answer(
        faults,
        () -> challenges.escalate(
            one.id(),
            once,
            body.orElseThrow(),
            fields.getOrDefault("because", ""),
            due.or(LocalDate.EPOCH)),
        page(slug, one, once, fields),
        done -> Ways.at(slug, done.id()) + "?done=escalated");
  }

  private FormPage page(String slug, Challenge one, UUID once, Map<String, String> fields) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose those who meet"));
    there(one).forEach(body -> options.add(Option.of(body.id().value().toString(), body.name())));
    return JudgeController.form(
            slug,
            one,
            "Escalate this challenge",
            once,
            "Escalate the challenge",
            List.of(
                new Asked.OneOf(Select.of("body", "To whom?", options)
                    .bold()
                    .chosen(fields.getOrDefault("body", ""))),
                new Asked.Text(Textarea.of("because", "Why is it escalated?")
                    .bold()
                    .hint("What was asked, what came, and what is still open.")
                    .value(fields.getOrDefault("because", ""))),
                new Asked.Day(DateInput.of("due", "By when do you ask for their reply?")
                    .hint("For example, 27 3 2027")
                    .typed(JudgeController.due(fields).again()))))
        .lead("Whoever sits there is told, and the challenge stays open until they reply.");
  }

  private Optional<BodyId> body(Map<String, String> fields, Challenge one) {
    return there(one).stream()
        .map(Body::id)
        .filter(id -> id.value().toString().equals(fields.get("body")))
        .findFirst();
  }

  /** Those who meet now, except those who have been asked already. */
  private List<Body> there(Challenge one) {
    var today = LocalDate.now(clock);
    return bodies.all().stream()
        .filter(body -> body.isThereOn(today))
        .filter(body -> !one.to().equals(new Addressee.Those(body.id())))
        .toList();
  }
}
