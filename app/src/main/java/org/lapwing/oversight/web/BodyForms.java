package org.lapwing.oversight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.BodyId;
import org.lapwing.oversight.web.AskPage.Asked;
import org.lapwing.partnerships.People;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who meets here: the list, and the forms that enter and change them. */
@Controller
@RequestMapping("/p/{slug}/meetings/bodies")
class BodyForms {

  private final Bodies bodies;
  private final People people;

  BodyForms(Bodies bodies, People people) {
    this.bodies = bodies;
    this.people = people;
  }

  /** What stands in the fields. */
  private record Typed(
      String name, String kind, TypedDay from, TypedDay until, List<String> members) {

    static Typed of(Map<String, String> fields, List<String> members) {
      return new Typed(
          fields.getOrDefault("name", ""),
          fields.getOrDefault("kind", ""),
          TypedDay.sent(fields, "from", "first day"),
          TypedDay.sent(fields, "until", "last day"),
          members);
    }
  }

  @GetMapping
  ModelAndView list(@PathVariable String slug) {
    Pages.onlyClerks();
    return Pages.show("bodies", new BodiesPage(Pages.base(slug), bodies.all()));
  }

  @GetMapping("/new")
  ModelAndView add(@PathVariable String slug) {
    Pages.onlyClerks();
    return form(slug, null, Ids.next(), Typed.of(Map.of(), List.of()), List.of());
  }

  @PostMapping("/new")
  ModelAndView added(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> members) {
    Pages.onlyClerks();
    var typed = Typed.of(fields, members);
    var faults = faults(typed);
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> form(slug, null, once, typed, refusals), faults);
    }
    return Pages.answer(
        bodies.add(read(new BodyId(once), 0, typed), members(typed)),
        _ -> Pages.base(slug) + "/bodies",
        refusals -> form(slug, null, once, typed, refusals));
  }

  @GetMapping("/{body}")
  ModelAndView change(@PathVariable String slug, @PathVariable UUID body) {
    Pages.onlyClerks();
    var now = bodies.get(new BodyId(body));
    var typed = new Typed(
        now.name(),
        now.kind().code(),
        TypedDay.of("from", "first day", now.from()),
        now.until() == null
            ? TypedDay.sent(Map.of(), "until", "last day")
            : TypedDay.of("until", "last day", now.until()),
        bodies.members(now.id()).stream().map(one -> one.value().toString()).toList());
    return form(slug, now, Ids.next(), typed, List.of());
  }

  @PostMapping("/{body}")
  ModelAndView changed(
      @PathVariable String slug,
      @PathVariable UUID body,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields,
      @RequestParam(defaultValue = "") List<String> members) {
    Pages.onlyClerks();
    var now = bodies.get(new BodyId(body));
    var typed = Typed.of(fields, members);
    var faults = faults(typed);
    if (!faults.isEmpty()) {
      return Pages.refused(refusals -> form(slug, now, Ids.next(), typed, refusals), faults);
    }
    return Pages.answer(
        bodies.change(read(now.id(), version, typed), members(typed)),
        _ -> Pages.base(slug) + "/bodies",
        refusals -> form(slug, bodies.get(now.id()), Ids.next(), typed, refusals));
  }

  private ModelAndView form(
      String slug, @Nullable Body body, UUID once, Typed typed, List<Refusal> refusals) {
    return Pages.show(
        "ask",
        new AskPage(
            body == null ? "Enter who meets" : "Change who meets",
            body == null ? null : body.name(),
            null,
            Pages.base(slug) + "/bodies",
            "Who meets here",
            once,
            body == null ? 0 : body.version(),
            fields(typed),
            "Save",
            refusals));
  }

  private List<Asked> fields(Typed typed) {
    var kinds = Arrays.stream(Body.Kind.values())
        .map(kind -> Choice.of(kind.code(), kind.words()))
        .toList();
    var seats = people.peopleHere().stream()
        .map(one -> Choice.of(one.id().value().toString(), one.name() + ", " + one.agencyName()))
        .toList();
    return List.of(
        new Asked.Line(Input.of("name", "What are they called?").bold().value(typed.name())),
        new Asked.Choice(Radios.of("kind", "What are they?", kinds).chosen(List.of(typed.kind()))),
        new Asked.Day(
            DateInput.of("from", "Since when do they meet?").typed(typed.from().again())),
        new Asked.Day(DateInput.of("until", "Until when? (optional)")
            .hint("Only when they no longer meet.")
            .typed(typed.until().again())),
        new Asked.Several(
            Checkboxes.of("members", "Who sits there?", seats).small().chosen(typed.members())));
  }

  private static List<Refusal> faults(Typed typed) {
    var faults = new ArrayList<Refusal>();
    if (typed.name().isBlank()) {
      faults.add(new Refusal("name", "Enter what they are called"));
    }
    if (Body.Kind.of(typed.kind()).isEmpty()) {
      faults.add(new Refusal("kind", "Choose what they are"));
    }
    if (typed.from().read() instanceof Refused<LocalDate>(var no)) {
      faults.add(no);
    }
    if (!typed.until().isBlank() && typed.until().read() instanceof Refused<LocalDate>(var no)) {
      faults.add(no);
    }
    return faults;
  }

  private static Body read(BodyId id, int version, Typed typed) {
    return new Body(
        id,
        typed.name(),
        Body.Kind.of(typed.kind()).orElseThrow(),
        typed.from().read() instanceof Accepted<LocalDate>(var day) ? day : LocalDate.EPOCH,
        typed.until().read() instanceof Accepted<LocalDate>(var day) ? day : null,
        version);
  }

  private Set<PersonId> members(Typed typed) {
    return people.peopleHere().stream()
        .map(People.Member::id)
        .filter(id -> typed.members().contains(id.value().toString()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
