package org.lapwing.partnerships.web.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Guest;
import org.lapwing.partnerships.Guests;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
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

/** The form on which somebody of an area that shares a case is named as a guest. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases/{file}/areas/{area}/guests/new")
class GuestForms {

  private static final Map<String, Period> LENGTHS = Map.of(
      "week", Period.ofWeeks(1),
      "month", Period.ofMonths(1),
      "quarter", Period.ofMonths(3),
      "half", Period.ofMonths(6));

  private final Areas areas;
  private final Guests guests;
  private final SharedCase shared;
  private final Clock clock;

  GuestForms(Areas areas, Guests guests, SharedCase shared, Clock clock) {
    this.areas = areas;
    this.guests = guests;
    this.shared = shared;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file, @PathVariable UUID area) {
    var about = shared.of(slug, file);
    return Forms.show(naming(about, areas.get(about.file(), area), Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView name(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID area,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = shared.of(slug, file);
    var found = areas.get(about.file(), area);
    return Forms.answer(
        faults(fields),
        () -> guests.name(new Guest.Wish(
            once,
            about.file(),
            area,
            fields.getOrDefault("email", ""),
            fields.getOrDefault("name", ""),
            new AgencyId(SharedCase.id(fields.getOrDefault("agency", "")).orElse(once)),
            Guest.Part.of(fields.getOrDefault("part", "")).orElseThrow(),
            fields.getOrDefault("reason", ""),
            LocalDate.now(clock).plus(LENGTHS.get(fields.getOrDefault("until", ""))))),
        naming(about, found, once, fields),
        _ -> about.here());
  }

  private static List<Refusal> faults(Map<String, String> fields) {
    var faults = new ArrayList<Refusal>();
    if (fields.getOrDefault("email", "").isBlank()) {
      faults.add(new Refusal("email", "Enter their work email address"));
    }
    if (Guest.Part.of(fields.getOrDefault("part", "")).isEmpty()) {
      faults.add(new Refusal("part", "Choose as what they take part"));
    }
    if (!LENGTHS.containsKey(fields.getOrDefault("until", ""))) {
      faults.add(new Refusal("until", "Choose how long they need it"));
    }
    if (fields.getOrDefault("reason", "").isBlank()) {
      faults.add(new Refusal("reason", "Enter why they need to see this case"));
    }
    return faults;
  }

  private FormPage naming(SharedCase.About about, Area area, UUID once, Map<String, String> typed) {
    return about
        .form("Name a guest from " + area.name(), once, "Name this guest", fields(area, typed))
        .lead(
            "They see this case and nothing else of this partnership. If nobody of %s with that address works in Lapwing, we email them an invitation."
                .formatted(area.name()));
  }

  private List<Asked> fields(Area area, Map<String, String> typed) {
    var options = new ArrayList<>(List.of(Option.of("", "Choose an agency")));
    areas
        .agenciesOf(area)
        .forEach(one -> options.add(Option.of(one.id().value().toString(), one.name())));
    return List.of(
        new Asked.Line(Input.of("email", "Work email address")
            .bold()
            .type("email")
            .value(typed.getOrDefault("email", ""))),
        new Asked.Line(Input.of("name", "Name, if they have to be invited")
            .bold()
            .value(typed.getOrDefault("name", ""))),
        new Asked.OneOf(Select.of("agency", "Agency, if they have to be invited", options)
            .bold()
            .chosen(typed.getOrDefault("agency", ""))),
        new Asked.Choice(Radios.of(
                "part",
                "As what do they take part?",
                Arrays.stream(Guest.Part.values())
                    .map(one -> Choice.of(one.code(), one.words()))
                    .toList())
            .chosen(List.of(typed.getOrDefault("part", "")))),
        new Asked.Choice(Radios.of(
                "until",
                "How long do they need it?",
                List.of(
                    Choice.of("week", "1 week"),
                    Choice.of("month", "1 month"),
                    Choice.of("quarter", "3 months"),
                    Choice.of("half", "6 months")))
            .chosen(List.of(typed.getOrDefault("until", "")))),
        new Asked.Text(Textarea.of("reason", "Why do they need to see this case?")
            .bold()
            .value(typed.getOrDefault("reason", ""))));
  }
}
