package org.lapwing.oversight.web.challenges;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.ChallengeId;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which whoever asked says that a reply is enough, asks again, or withdraws the challenge. */
@Controller
@RequestMapping("/p/{slug}/challenges/{id}")
class JudgeController {

  private final Challenges challenges;

  JudgeController(Challenges challenges) {
    this.challenges = challenges;
  }

  @GetMapping("/satisfied")
  ModelAndView satisfied(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(satisfied(slug, get(id), Ids.next(), ""));
  }

  @PostMapping("/satisfied")
  ModelAndView satisfied(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String note) {
    var one = get(id);
    return Forms.answer(
        challenges.satisfy(one.id(), once, note),
        satisfied(slug, one, once, note),
        done -> Ways.at(slug, done.id()) + "?done=satisfied");
  }

  @GetMapping("/again")
  ModelAndView again(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(again(slug, get(id), Ids.next(), Map.of()));
  }

  @PostMapping("/again")
  ModelAndView again(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var one = get(id);
    var due = due(fields);
    return Forms.answer(
        due.fault().toList(),
        () -> challenges.askAgain(
            one.id(), once, fields.getOrDefault("because", ""), due.or(java.time.LocalDate.EPOCH)),
        again(slug, one, once, fields),
        done -> Ways.at(slug, done.id()) + "?done=again");
  }

  @GetMapping("/withdraw")
  ModelAndView withdraw(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(withdraw(slug, get(id), Ids.next(), ""));
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var one = get(id);
    return Forms.answer(
        challenges.withdraw(one.id(), once, reason),
        withdraw(slug, one, once, reason),
        done -> Ways.at(slug, done.id()) + "?done=withdrawn");
  }

  private Challenge get(UUID id) {
    return challenges.get(new ChallengeId(id));
  }

  static TypedDay due(Map<String, String> fields) {
    return TypedDay.sent(fields, "due", "day on which a reply is due");
  }

  private static FormPage satisfied(String slug, Challenge one, UUID once, String note) {
    return form(
        slug,
        one,
        "Say that you are satisfied",
        once,
        "I am satisfied",
        List.of(new Asked.Text(Textarea.of("note", "What satisfies you?")
            .bold()
            .hint("Name what you saw. The challenge is closed with it.")
            .value(note))));
  }

  private static FormPage again(String slug, Challenge one, UUID once, Map<String, String> fields) {
    return form(
        slug,
        one,
        "Say that you are not satisfied, and ask again",
        once,
        "Ask again",
        List.of(
            new Asked.Text(Textarea.of("because", "What does the reply leave open?")
                .bold()
                .value(fields.getOrDefault("because", ""))),
            new Asked.Day(DateInput.of("due", "By when do you ask for another reply?")
                .hint("For example, 27 3 2027")
                .typed(due(fields).again()))));
  }

  private static FormPage withdraw(String slug, Challenge one, UUID once, String reason) {
    return form(
        slug,
        one,
        "Withdraw this challenge",
        once,
        "Withdraw the challenge",
        List.of(
            new Asked.Text(Textarea.of("reason", "Why is it withdrawn?").bold().value(reason))));
  }

  static FormPage form(
      String slug,
      Challenge one,
      String title,
      UUID once,
      String button,
      List<? extends Asked> fields) {
    return FormPage.of(
            title, BackLink.to(Ways.at(slug, one.id()), one.reference()), once, button, fields)
        .caption("Challenge " + one.reference() + ": " + one.question().words());
  }
}
