package org.lapwing.reviews.web.recommendations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Reading.Read;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.RecommendationId;
import org.lapwing.reviews.web.Answers;
import org.lapwing.reviews.web.Banners;
import org.lapwing.reviews.web.FormPage;
import org.lapwing.reviews.web.FormPage.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the words of an action are written, for somebody else to clear. */
@Controller
@RequestMapping("/p/{slug}/recommendations/{id}/action")
class ActionWordingController {

  private final Reading reading;
  private final ActionWordings wordings;
  private final Roster roster;
  private final Clock clock;

  ActionWordingController(Reading reading, ActionWordings wordings, Roster roster, Clock clock) {
    this.reading = reading;
    this.wordings = wordings;
    this.roster = roster;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var read = reading.recommendation(id);
    var typed = wordings
        .waiting(read.it().id())
        .map(one -> Proposed.typed(one.action()))
        .orElseGet(LinkedMultiValueMap::new);
    return Answers.show(form(slug, read, Ids.next(), new ProposedForm(roster, typed)));
  }

  @PostMapping
  ModelAndView write(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam MultiValueMap<String, String> fields) {
    var typed = new ProposedForm(roster, fields);
    var again = form(slug, reading.recommendation(id), once, typed);
    var faults = typed.faults();
    return faults.isEmpty()
        ? Answers.answer(
            wordings.write(new RecommendationId(id), once, typed.read(LocalDate.now(clock))),
            () -> again,
            made -> Answers.home(slug) + "/recommendations/" + id)
        : Answers.refused(again, faults);
  }

  private static FormPage form(
      String slug, Read<Recommendation> read, UUID once, ProposedForm typed) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var made = read.it();
    var frame = new Frame(
        "Write an action",
        "Recommendation %d of %s: %s"
            .formatted(made.number(), read.review().reference(), made.says()),
        "Everybody who serves the partnership reads an action. Somebody else who may read these cases clears the words first.",
        Banners.of(read.review()),
        Answers.home(slug) + "/recommendations/" + made.id().value(),
        made.reference(),
        "Put forward to be cleared");
    return FormPage.of(frame, once, typed.fields());
  }
}
