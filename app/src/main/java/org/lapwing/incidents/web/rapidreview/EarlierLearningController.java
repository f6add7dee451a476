package org.lapwing.incidents.web.rapidreview;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.rapidreview.EarlierLearning;
import org.lapwing.incidents.rapidreview.EarlierLearnings;
import org.lapwing.incidents.rapidreview.Section;
import org.lapwing.incidents.web.rapidreview.PanelForms.About;
import org.lapwing.kernel.Ids;
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

/** The forms on which earlier learning is recorded and changed. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/rapid-review/earlier")
class EarlierLearningController {

  private final PanelForms forms;
  private final EarlierLearnings learnings;

  EarlierLearningController(PanelForms forms, EarlierLearnings learnings) {
    this.forms = forms;
    this.learnings = learnings;
  }

  @GetMapping("/new")
  ModelAndView fresh(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(page(forms.writing(slug, id), new TypedLearning(Map.of()), Ids.next(), null));
  }

  @PostMapping("/new")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = forms.writing(slug, id);
    var typed = new TypedLearning(fields);
    return Forms.answer(
        learnings.faults(about.incident(), typed.wish()),
        () -> learnings.add(about.incident().id(), once, typed.wish()),
        page(about, typed, once, null),
        _ -> about.at(Section.EARLIER));
  }

  @GetMapping("/{earlier}")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID earlier) {
    var about = forms.writing(slug, id);
    var now = learnings.get(about.incident().id(), earlier);
    return Forms.show(page(about, TypedLearning.of(now), Ids.next(), now.version()));
  }

  @PostMapping("/{earlier}")
  ModelAndView change(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID earlier,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var about = forms.writing(slug, id);
    var incident = about.incident().id();
    learnings.get(incident, earlier);
    var typed = new TypedLearning(fields);
    return PanelForms.answer(
        learnings.faults(about.incident(), typed.wish()),
        () -> learnings.change(incident, earlier, version, typed.wish()),
        page(about, typed, once, version),
        about.at(Section.EARLIER),
        () -> changed(about, typed, once, learnings.get(incident, earlier)));
  }

  private ChangedPage changed(About about, TypedLearning typed, UUID once, EarlierLearning theirs) {
    return new ChangedPage(
        TypedLearning.facts(theirs.wish()), page(about, typed, once, theirs.version()));
  }

  private FormPage page(About about, TypedLearning typed, UUID once, @Nullable Integer read) {
    return about
        .form(
            read == null ? "Earlier learning" : "Change earlier learning",
            Section.EARLIER,
            once,
            "Save",
            typed.asked(learnings.candidates(about.incident()), read == null))
        .lead(
            "Have we learnt this before? Look at reviews and audits here, and at what others published.")
        .version(read == null ? "" : read);
  }
}
