package org.lapwing.oversight.web.quorum;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.quorum.Quorum;
import org.lapwing.oversight.quorum.Quorums;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.platform.parts.TypedNumber;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which it is laid down from which day on those who meet may decide when how many and who are there. */
@Controller
@RequestMapping("/p/{slug}/meetings/bodies/{body}/quorum")
class QuorumForms {

  private static final String FROM = "first day";

  private final Quorums quorums;
  private final Bodies bodies;
  private final Clock clock;

  QuorumForms(Quorums quorums, Bodies bodies, Clock clock) {
    this.quorums = quorums;
    this.bodies = bodies;
    this.clock = clock;
  }

  /** What stands in the fields. */
  private record Typed(TypedDay from, TypedNumber least, List<String> kinds, String source) {

    static Typed of(Map<String, String> fields, List<String> kinds) {
      return new Typed(
          TypedDay.sent(fields, "from", FROM),
          new TypedNumber("least", "number of members", fields.getOrDefault("least", "")),
          kinds,
          fields.getOrDefault("source", ""));
    }

    List<Refusal> faults() {
      var faults = new ArrayList<Refusal>();
      faults.addAll(from.fault().toList());
      faults.addAll(least.fault().toList());
      if (source.isBlank()) {
        faults.add(new Refusal("source", "Enter where this is laid down"));
      }
      return faults;
    }

    Quorum read() {
      return new Quorum(
          from.or(LocalDate.EPOCH),
          least.orZero(),
          Arrays.stream(AgencyKind.values())
              .filter(kind -> kinds.contains(kind.code()))
              .collect(Collectors.toUnmodifiableSet()),
          source.strip());
    }
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID body) {
    Pages.onlyClerks();
    var now = bodies.get(new BodyId(body));
    var today = LocalDate.now(clock);
    var typed = quorums
        .on(now.id(), today)
        .map(rule -> new Typed(
            TypedDay.of("from", FROM, today),
            new TypedNumber("least", "number of members", TypedNumber.shown(rule.least())),
            rule.kinds().stream().map(AgencyKind::code).toList(),
            rule.source()))
        .orElseGet(() -> new Typed(
            TypedDay.of("from", FROM, today),
            new TypedNumber("least", "number of members", ""),
            now.kind() == Body.Kind.EXECUTIVE
                ? List.of(
                    AgencyKind.LOCAL_AUTHORITY.code(),
                    AgencyKind.POLICE.code(),
                    AgencyKind.ICB.code())
                : List.of(),
            ""));
    return Forms.show(page(slug, now, typed));
  }

  @PostMapping
  ModelAndView set(
      @PathVariable String slug,
      @PathVariable UUID body,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> kinds) {
    Pages.onlyClerks();
    var now = bodies.get(new BodyId(body));
    var typed = Typed.of(fields, kinds);
    return Forms.answer(
        typed.faults(),
        () -> quorums.set(now.id(), typed.read()),
        page(slug, now, typed),
        _ -> Pages.base(slug) + "/bodies");
  }

  private FormPage page(String slug, Body body, Typed typed) {
    var kinds = Arrays.stream(AgencyKind.values())
        .map(kind -> Choice.of(kind.code(), kind.words()))
        .toList();
    return FormPage.of(
            "When can they decide?",
            BackLink.to(Pages.base(slug) + "/bodies", "Who meets here"),
            Ids.next(),
            "Save",
            List.of(
                new Asked.Day(DateInput.of("from", "From which day on?")
                    .hint("Meetings that were held before stay judged as they were.")
                    .typed(typed.from().again())),
                new Asked.Line(Input.of("least", "How many of those who sit there must be there?")
                    .bold()
                    .hint(
                        "A deputy counts for the member they came for. Leave empty if only the agencies matter.")
                    .width(2)
                    .digits()
                    .value(typed.least().text())),
                new Asked.Several(Checkboxes.of("kinds", "Who must be spoken for?", kinds)
                    .hint(
                        "For an executive: the three safeguarding partners, or their delegates (Working Together to Safeguard Children, chapter 2).")
                    .small()
                    .chosen(typed.kinds())),
                new Asked.Line(Input.of("source", "Where is this laid down?")
                    .bold()
                    .hint("For example, terms of reference, section 4")
                    .value(typed.source()))))
        .caption(body.name())
        .lead(rules(body));
  }

  private String rules(Body body) {
    var rules = quorums.rules(body.id());
    return rules.isEmpty()
        ? "Nothing is laid down yet, so no meeting is said to be quorate or not."
        : rules.stream()
            .map(rule -> "Since %s: %s (%s)."
                .formatted(InWords.date(rule.from()), QuorumWords.of(rule), rule.source()))
            .collect(Collectors.joining(" "));
  }
}
