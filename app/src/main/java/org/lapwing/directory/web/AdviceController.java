package org.lapwing.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Advice;
import org.lapwing.directory.Keepers;
import org.lapwing.directory.SignOff;
import org.lapwing.directory.SignedAdvice;
import org.lapwing.directory.web.AskPage.Asked;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Advice for the parent of a crying baby: as the public sees it, and who signed it off. */
@Controller
@RequestMapping("/p/{slug}/advice/crying-baby")
class AdviceController {

  private static final Advice ADVICE = Advice.CRYING_BABY;

  private final SignedAdvice advice;
  private final Clock clock;

  AdviceController(SignedAdvice advice, Clock clock) {
    this.advice = advice;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(@PathVariable String slug) {
    return Pages.show(
        "advice",
        new AdvicePage(
            slug,
            ADVICE,
            LocalDate.now(clock),
            advice.standing(ADVICE).orElse(null),
            advice.of(ADVICE),
            Keepers.isOne()));
  }

  @GetMapping("/sign-off")
  ModelAndView signing(@PathVariable String slug) {
    Pages.onlyKeepers();
    var today = LocalDate.now(clock);
    return signing(
        slug,
        Ids.next(),
        new Typed(
            "",
            "",
            TypedDay.of("signed", "day on which it was read", today),
            TypedDay.of("review", "day of the next look", (LocalDate) null)),
        List.of());
  }

  @PostMapping("/sign-off")
  ModelAndView signed(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    Pages.onlyKeepers();
    var typed = Typed.of(fields);
    var faults = typed.faults();
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> signing(slug, once, typed, refusals), faults);
    }
    return Pages.answer(
        advice.sign(ADVICE, typed.wish(LocalDate.now(clock)), once),
        _ -> at(slug),
        refusals -> signing(slug, once, typed, refusals));
  }

  @GetMapping("/take-down")
  ModelAndView takingDown(@PathVariable String slug) {
    Pages.onlyKeepers();
    return takingDown(slug, "", List.of());
  }

  @PostMapping("/take-down")
  ModelAndView takenDown(
      @PathVariable String slug, @RequestParam(defaultValue = "") String reason) {
    Pages.onlyKeepers();
    return Pages.answer(
        advice.takeDown(ADVICE, reason),
        _ -> at(slug),
        refusals -> takingDown(slug, reason, refusals));
  }

  /** What was typed about a sign-off. */
  private record Typed(String name, String role, TypedDay signed, TypedDay review) {

    static Typed of(Map<String, String> fields) {
      return new Typed(
          fields.getOrDefault("name", ""),
          fields.getOrDefault("role", ""),
          TypedDay.sent(fields, "signed", "day on which it was read"),
          TypedDay.sent(fields, "review", "day of the next look"));
    }

    /** Everything that is missing or no day, so that it can be put right at once. */
    List<Refusal> faults() {
      return Stream.concat(
              Stream.of(
                      blank("name", name, "Enter who read it"),
                      blank("role", role, "Enter in what role they read it"))
                  .flatMap(Optional::stream),
              Stream.concat(signed.fault(), review.fault()))
          .toList();
    }

    SignOff.Wish wish(LocalDate today) {
      return new SignOff.Wish(name, role, signed.or(today), review.or(today));
    }

    private static Optional<Refusal> blank(String field, String text, String message) {
      return text.isBlank() ? Optional.of(new Refusal(field, message)) : Optional.empty();
    }
  }

  private static String at(String slug) {
    return "/p/" + slug + "/advice/" + ADVICE.code();
  }

  private ModelAndView signing(String slug, UUID once, Typed typed, List<Refusal> refusals) {
    var most = advice.rule().longestMonths();
    return Pages.show(
        "ask",
        new AskPage(
            "Record that these words were signed off",
            ADVICE.title(),
            "Somebody who can judge advice about babies has read every word. From now on the public sees the page, with their name and role.",
            at(slug),
            once,
            List.of(
                new Asked.Line(Input.of("name", "Who read it?").bold().value(typed.name())),
                new Asked.Line(Input.of("role", "In what role?")
                    .bold()
                    .hint("For example, Designated doctor for safeguarding children.")
                    .value(typed.role())),
                new Asked.Day(DateInput.of("signed", "When did they read it?")
                    .typed(typed.signed().again())),
                new Asked.Day(DateInput.of("review", "By when is it looked at again?")
                    .hint("Within %d months of the day on which it was read.".formatted(most))
                    .typed(typed.review().again()))),
            "Publish the page",
            false,
            refusals));
  }

  private static ModelAndView takingDown(
      String slug, @Nullable String reason, List<Refusal> refusals) {
    return Pages.show(
        "ask",
        new AskPage(
            "Take the page down",
            ADVICE.title(),
            "The public does not see it until somebody signs it off again.",
            at(slug),
            Ids.next(),
            List.of(new Asked.Line(
                Input.of("reason", "Why?").bold().value(reason == null ? "" : reason))),
            "Take it down",
            true,
            refusals));
  }
}
