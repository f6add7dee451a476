package org.lapwing.incidents.web.rapidreview;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.rapidreview.PanelQuestion;
import org.lapwing.incidents.rapidreview.RapidReview;
import org.lapwing.incidents.rapidreview.RapidReviews;
import org.lapwing.incidents.rapidreview.Section;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.ChangedPage;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which one section of the panel's page is written. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/rapid-review/sections/{section}")
class SectionController {

  private static final int ROWS = 8;

  private final PanelForms forms;
  private final RapidReviews reviews;

  SectionController(PanelForms forms, RapidReviews reviews) {
    this.forms = forms;
    this.reviews = reviews;
  }

  /** A section that asks something. */
  private record Open(PanelForms.About about, RapidReview review, Section section) {

    List<PanelQuestion> asked() {
      return review.questions(section);
    }

    FormPage form(UUID once, int version, Map<String, String> answers) {
      var fields = asked().stream()
          .<Asked>map(one -> new Asked.Text(Textarea.of(one.field(), one.words())
              .bold()
              .hint(one.hint().isBlank() ? null : one.hint())
              .rows(ROWS)
              .value(answers.getOrDefault(one.code(), ""))))
          .toList();
      return about
          .form(section.words(), section, once, "Save", fields)
          .lead("Leave out names. What stays blank is shown on the page as missing.")
          .version(version);
    }

    ChangedPage changed(UUID once, Map<String, String> typed) {
      var theirs = asked().stream()
          .map(one ->
              SummaryList.row(one.heading(), review.to(one).isBlank() ? "Nothing" : review.to(one)))
          .toList();
      return new ChangedPage(
          SummaryList.of(theirs), form(once, review.written(section).version(), typed));
    }
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable String section) {
    var open = open(slug, id, section);
    var now = open.review().written(open.section());
    return Forms.show(open.form(Ids.next(), now.version(), now.answers()));
  }

  @PostMapping
  ModelAndView write(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String section,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var open = open(slug, id, section);
    var typed = open.asked().stream()
        .collect(toMap(PanelQuestion::code, one -> fields.getOrDefault(one.field(), "")));
    return PanelForms.answer(
        RapidReviews.faults(open.asked(), typed),
        () -> reviews.write(open.about().incident().id(), open.section(), once, version, typed),
        open.form(once, version, typed),
        open.about().at(open.section()),
        () -> open(slug, id, section).changed(once, typed));
  }

  private Open open(String slug, UUID id, String code) {
    var about = forms.writing(slug, id);
    var section = Section.of(code).orElseThrow(NotFound::new);
    var open = new Open(about, reviews.of(about.incident().id()), section);
    if (open.asked().isEmpty()) {
      throw new NotFound();
    }
    return open;
  }
}
