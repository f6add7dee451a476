package org.lapwing.partnerships.web.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which an agency is named that acts in a case for another area: it can then be asked there. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases/{file}/areas/{area}/agencies/new")
class AreaAgencyForms {

  private static final String ANOTHER = "another";

  private final Areas areas;
  private final SharedCase shared;

  AreaAgencyForms(Areas areas, SharedCase shared) {
    this.areas = areas;
    this.shared = shared;
  }

  @GetMapping
  ModelAndView agencyForm(
      @PathVariable String slug, @PathVariable UUID file, @PathVariable UUID area) {
    var about = shared.of(slug, file);
    return Forms.show(agency(about, areas.get(about.file(), area), Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView agency(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID area,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = shared.of(slug, file);
    var found = areas.get(about.file(), area);
    var again = agency(about, found, once, fields);
    return Forms.answer(named(about.file(), area, fields), again, _ -> about.here());
  }

  private Outcome<CaseId> named(CaseId file, UUID area, Map<String, String> fields) {
    var chosen = fields.getOrDefault("agency", "");
    if (!chosen.equals(ANOTHER)) {
      return SharedCase.id(chosen)
          .map(id -> areas.nameAgency(file, area, new AgencyId(id)))
          .orElseGet(() -> Outcome.refused("agency", "Choose an agency"));
    }
    return kind(fields.getOrDefault("kind", ""))
        .map(kind -> areas.nameAgency(file, area, fields.getOrDefault("name", ""), kind))
        .orElseGet(() -> Outcome.refused("kind", "Choose what kind of agency it is"));
  }

  private static Optional<AgencyKind> kind(String typed) {
    return Arrays.stream(AgencyKind.values())
        .filter(one -> one.code().equals(typed))
        .findFirst();
  }

  private FormPage agency(SharedCase.About about, Area area, UUID once, Map<String, String> typed) {
    var options = new ArrayList<>(List.of(Option.of("", "Choose an agency")));
    areas
        .agenciesOf(area)
        .forEach(one -> options.add(Option.of(one.id().value().toString(), one.name())));
    options.add(Option.of(ANOTHER, "Another"));
    var kinds = new ArrayList<>(List.of(Option.of("", "Choose a kind")));
    Arrays.stream(AgencyKind.values())
        .forEach(kind -> kinds.add(Option.of(kind.code(), kind.words())));
    return about
        .form(
            "Name an agency of " + area.name(),
            once,
            "Name this agency",
            List.of(
                new Asked.OneOf(Select.of("agency", "Which agency acts for this area?", options)
                    .bold()
                    .chosen(typed.getOrDefault("agency", ""))),
                new Asked.Line(Input.of("name", "Its name, if it is another")
                    .bold()
                    .value(typed.getOrDefault("name", ""))),
                new Asked.OneOf(Select.of("kind", "Its kind, if it is another", kinds)
                    .bold()
                    .chosen(typed.getOrDefault("kind", "")))))
        .lead(
            "It can then be asked for information in this case, and what it answers is shown with its area.");
  }
}
