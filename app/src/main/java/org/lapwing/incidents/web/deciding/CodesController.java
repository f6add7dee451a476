package org.lapwing.incidents.web.deciding;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.codes.Trait;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which a child is coded as the published statistics count. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/children/{child}/codes")
class CodesController {

  private final ChildForms forms;
  private final ChildCodes codes;

  CodesController(ChildForms forms, ChildCodes codes) {
    this.forms = forms;
    this.codes = codes;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID child) {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
    var about = forms.about(slug, id, child);
    return Forms.show(page(about, codes.of(List.of(child)).getOrDefault(child, Map.of())));
  }

  @PostMapping
  ModelAndView tell(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID child,
      @RequestParam Map<String, String> fields) {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
    var about = forms.about(slug, id, child);
    var answers = new EnumMap<Trait, String>(Trait.class);
    Arrays.stream(Trait.values())
        .filter(trait -> !fields.getOrDefault(trait.code(), "").isBlank())
        .forEach(trait -> answers.put(trait, fields.getOrDefault(trait.code(), "")));
    codes.tell(about.child(), answers);
    return new ModelAndView("redirect:" + about.here());
  }

  private FormPage page(ChildForms.About about, Map<Trait, String> answers) {
    var options = codes.options();
    var fields = Arrays.stream(Trait.values()).<Asked>map(trait -> {
      var all = new ArrayList<Option>(List.of(Option.of("", "Not entered yet")));
      options
          .getOrDefault(trait, List.of())
          .forEach(option -> all.add(Option.of(option.code(), option.words())));
      return new Asked.OneOf(
          Select.of(trait.code(), trait.words(), all).chosen(answers.getOrDefault(trait, "")));
    });
    return about
        .form("Codes of the published statistics", Ids.next(), "Save", fields.toList())
        .lead(
            "That something is not known differs from that nobody asked. Both are answers, and both can be learnt from.");
  }
}
