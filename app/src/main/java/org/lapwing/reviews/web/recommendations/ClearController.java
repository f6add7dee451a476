package org.lapwing.reviews.web.recommendations;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.reviews.ActionWording;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.RecommendationId;
import org.lapwing.reviews.web.Answers;
import org.lapwing.reviews.web.Banners;
import org.lapwing.reviews.web.FormPage;
import org.lapwing.reviews.web.FormPage.Asked;
import org.lapwing.reviews.web.FormPage.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a second person reads the words of an action and lets them out of the case group. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/recommendations/{id}/clear")
class ClearController {

  private final Reading reading;
  private final ActionWordings wordings;
  private final People people;
  private final Roster roster;

  ClearController(Reading reading, ActionWordings wordings, People people, Roster roster) {
    this.reading = reading;
    this.wordings = wordings;
    this.people = people;
    this.roster = roster;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return Answers.show(clearing(slug, id));
  }

  /** The form carries the id of the words that were read, so that no others are cleared by it. */
  @PostMapping
  ModelAndView clear(@PathVariable String slug, @PathVariable UUID id, @RequestParam UUID once) {
    return Answers.answer(
        wordings.clear(new RecommendationId(id), once),
        () -> clearing(slug, id),
        made -> Answers.home(slug) + "/recommendations/" + id);
  }

  private FormPage clearing(String slug, UUID id) {
    var read = reading.recommendation(id);
    var made = read.it();
    if (!Editor.current().clears()) {
      throw new NotFound();
    }
    var waiting = wordings.waiting(made.id()).orElseThrow(NotFound::new);
    var frame = new Frame(
        "Clear the words of an action",
        "Recommendation %d of %s: %s"
            .formatted(made.number(), read.review().reference(), made.says()),
        "Could these words point to a child, a family or a worker? From here on everybody who serves the partnership reads them.",
        Banners.of(read.review()),
        Answers.home(slug) + "/recommendations/" + made.id().value(),
        made.reference(),
        "Clear these words");
    return FormPage.of(frame, waiting.id(), List.of(new Asked.Facts(words(waiting))));
  }

  private SummaryList words(ActionWording waiting) {
    var written =
        "%s on %s".formatted(people.nameOf(waiting.writtenBy()), InWords.date(waiting.writtenOn()));
    return SummaryList.of(Stream.concat(
            Proposed.rows(waiting.action(), roster),
            Stream.of(SummaryList.row("Written by", written)))
        .toList());
  }
}
