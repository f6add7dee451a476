package org.lapwing.partnerships.web.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which another area is named that shares a case, and on which that ends. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases/{file}/areas")
class AreaForms {

  private static final String OUTSIDE = "outside";

  private final Areas areas;
  private final SharedCase shared;
  private final Clock clock;

  AreaForms(Areas areas, SharedCase shared, Clock clock) {
    this.areas = areas;
    this.shared = shared;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file) {
    return Forms.show(naming(shared.of(slug, file), Ids.next(), Map.of()));
  }

  @PostMapping("/new")
  ModelAndView record(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = shared.of(slug, file);
    var chosen = fields.getOrDefault("area", "");
    var neighbour = neighbour(chosen);
    var why = Area.Why.of(fields.getOrDefault("why", ""));
    var since = since(fields);
    var faults = new ArrayList<Refusal>();
    if (neighbour.isEmpty() && !chosen.equals(OUTSIDE)) {
      faults.add(new Refusal("area", "Choose the area"));
    }
    if (chosen.equals(OUTSIDE) && fields.getOrDefault("name", "").isBlank()) {
      faults.add(new Refusal("name", "Enter the name of the area"));
    }
    if (why.isEmpty()) {
      faults.add(new Refusal("why", "Choose why that area shares the case"));
    }
    since.fault().forEach(faults::add);
    return Forms.answer(
        faults,
        () -> areas.record(new Areas.Wish(
            once,
            about.file(),
            neighbour.orElse(null),
            fields.getOrDefault("name", ""),
            why.orElseThrow(),
            since.or(LocalDate.EPOCH))),
        naming(about, once, fields),
        _ -> about.here());
  }

  private Optional<PartnershipId> neighbour(String typed) {
    return areas.neighbours().stream()
        .map(Areas.Neighbour::id)
        .filter(id -> id.value().toString().equals(typed))
        .findFirst();
  }

  private FormPage naming(SharedCase.About about, UUID once, Map<String, String> typed) {
    var options = new ArrayList<>(List.of(Option.of("", "Choose an area")));
    areas
        .neighbours()
        .forEach(one -> options.add(Option.of(one.id().value().toString(), one.name())));
    options.add(Option.of(OUTSIDE, "Another, which does not work with this Lapwing"));
    var since = typed.isEmpty()
        ? TypedDay.shown(LocalDate.now(clock))
        : TypedDay.sent(typed, "since", "day").again();
    return about
        .form(
            "Name another area",
            once,
            "Name this area",
            List.of(
                new Asked.OneOf(Select.of("area", "Which area?", options)
                    .bold()
                    .chosen(typed.getOrDefault("area", ""))),
                new Asked.Line(Input.of("name", "Its name, if it is another")
                    .bold()
                    .hint("Such as Fellshire.")
                    .value(typed.getOrDefault("name", ""))),
                new Asked.Choice(Radios.of(
                        "why",
                        "Why does it share the case?",
                        Arrays.stream(Area.Why.values())
                            .map(one -> Choice.of(one.code(), one.words()).hint(one.meaning()))
                            .toList())
                    .chosen(List.of(typed.getOrDefault("why", "")))),
                new Asked.Day(DateInput.of("since", "Since which day does it take part?")
                    .hint("For example, 27 3 2026")
                    .typed(since))))
        .lead(
            "The case stays with this partnership, in whose area the incident was. The other area sees nothing of it until you name its guests.");
  }

  private static TypedDay since(Map<String, String> fields) {
    return TypedDay.sent(fields, "since", "day");
  }

  @GetMapping("/{area}/end")
  ModelAndView endForm(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID area) {
    var about = shared.of(slug, file);
    return Forms.show(ending(about, areas.get(about.file(), area), Ids.next(), ""));
  }

  @PostMapping("/{area}/end")
  ModelAndView end(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID area,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var about = shared.of(slug, file);
    var found = areas.get(about.file(), area);
    return Forms.answer(
        areas.end(about.file(), area, reason),
        ending(about, found, once, reason),
        _ -> about.here());
  }

  private static FormPage ending(SharedCase.About about, Area area, UUID once, String reason) {
    return about
        .form(
            "%s shares this case no longer".formatted(area.name()),
            once,
            "End it",
            List.of(new Asked.Text(Textarea.of("reason", "Why does it share the case no longer?")
                .bold()
                .value(reason))))
        .lead(
            "From their next click on its guests no longer see this case, even in a page that is open.");
  }
}
