package org.lapwing.reviews.web.recommendations;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.actions.Stage;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.RecommendationId;
import org.lapwing.reviews.web.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an action that is there already is found and joined to a recommendation. */
@Controller
@RequestMapping("/p/{slug}/recommendations/{id}/join")
class JoinController {

  /** What was dropped carries nothing out. */
  private static final List<Stage> LIVE =
      List.of(Stage.PLANNED, Stage.UNDER_WAY, Stage.DONE, Stage.VERIFIED);

  private final Reading reading;
  private final ActionWordings wordings;
  private final Register register;

  JoinController(Reading reading, ActionWordings wordings, Register register) {
    this.reading = reading;
    this.wordings = wordings;
    this.register = register;
  }

  @GetMapping
  ModelAndView find(
      @PathVariable String slug, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
    return Answers.show("join", page(slug, id, q, List.of()));
  }

  @PostMapping
  ModelAndView join(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String action) {
    var chosen = lines(q).stream()
        .map(Register.Line::id)
        .filter(one -> one.value().toString().equals(action))
        .findFirst()
        .orElse(new ActionId(Ids.next()));
    return Answers.answer(
        "join",
        wordings.join(new RecommendationId(id), chosen),
        no -> page(slug, id, q, no),
        made -> Answers.home(slug) + "/recommendations/" + id);
  }

  private JoinPage page(String slug, UUID id, String q, List<Refusal> refusals) {
    var read = reading.recommendation(id);
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var here = Answers.home(slug) + "/recommendations/" + id;
    return new JoinPage(here, read.review(), read.it(), q, lines(q), Ids.next(), refusals);
  }

  private List<Register.Line> lines(String q) {
    var filter = new RegisterFilter(q.strip(), LIVE, List.of(), List.of(), false, false, null);
    return register.lines(filter).stream().limit(Register.PAGE).toList();
  }
}
