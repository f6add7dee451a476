package org.lapwing.incidents.web.rapidreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.rapidreview.PanelAction;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.incidents.rapidreview.PanelActions;
import org.lapwing.incidents.rapidreview.Section;
import org.lapwing.incidents.web.rapidreview.PanelForms.About;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.ChangedPage;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which immediate safety actions and learning actions are recorded and changed. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/rapid-review/actions")
class PanelActionController {

  private final PanelForms forms;
  private final PanelActions actions;
  private final Clock clock;

  PanelActionController(PanelForms forms, PanelActions actions, Clock clock) {
    this.forms = forms;
    this.actions = actions;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView fresh(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "safety") String kind) {
    var typed = new TypedAction(kind(kind), Map.of());
    return Forms.show(page(forms.writing(slug, id), typed, Ids.next(), null));
  }

  @PostMapping("/new")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "safety") String kind,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = forms.writing(slug, id);
    var typed = new TypedAction(kind(kind), fields);
    var wish = typed.wish(forms.agency(typed.agency()));
    return Forms.answer(
        faults(typed, wish),
        () -> actions.add(about.incident().id(), once, wish),
        page(about, typed, once, null),
        _ -> about.at(section(typed.kind())));
  }

  @GetMapping("/{panelAction}")
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID panelAction) {
    var about = forms.writing(slug, id);
    var now = actions.get(about.incident().id(), panelAction);
    return Forms.show(page(about, TypedAction.of(now), Ids.next(), now.version()));
  }

  @PostMapping("/{panelAction}")
  ModelAndView change(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID panelAction,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var about = forms.writing(slug, id);
    var incident = about.incident().id();
    var typed = new TypedAction(actions.get(incident, panelAction).wish().kind(), fields);
    var wish = typed.wish(forms.agency(typed.agency()));
    return PanelForms.answer(
        faults(typed, wish),
        () -> actions.change(incident, panelAction, version, wish),
        page(about, typed, once, version),
        about.at(section(typed.kind())),
        () -> changed(about, typed, once, actions.get(incident, panelAction)));
  }

  private List<Refusal> faults(TypedAction typed, PanelAction.Wish wish) {
    return typed.faults(wish.faults(LocalDate.now(clock)));
  }

  private ChangedPage changed(About about, TypedAction typed, UUID once, PanelAction theirs) {
    return new ChangedPage(
        TypedAction.facts(theirs.wish(), forms.agencyName(theirs.wish().agency())),
        page(about, typed, once, theirs.version()));
  }

  private FormPage page(
      About about, TypedAction typed, UUID once, @org.jspecify.annotations.Nullable Integer read) {
    var kind = typed.kind();
    return about
        .form(
            read == null ? kind.words() : "Change this " + kind.words().toLowerCase(Locale.UK),
            section(kind),
            once,
            "Save",
            typed.asked(forms.agencies(), read == null))
        .lead(
            kind == Kind.SAFETY
                ? "What keeps children safe now. It waits for no panel: record here what was done, and what is still to be done at once."
                : "What is done because of what was learnt. What keeps a child safe today stands on a list of its own.")
        .version(read == null ? "" : read);
  }

  static Section section(Kind kind) {
    return kind == Kind.SAFETY ? Section.SAFETY : Section.LEARNING;
  }

  private static Kind kind(String code) {
    return Kind.LEARNING.code().equals(code) ? Kind.LEARNING : Kind.SAFETY;
  }
}
