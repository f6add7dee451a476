package org.lapwing.oversight.web.challenges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.Body;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Challenges.Wish;
import org.lapwing.oversight.challenges.Concerned;
import org.lapwing.oversight.challenges.Question;
import org.lapwing.oversight.challenges.Subject;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.People.Member;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which a challenge is raised. */
@Controller
@RequestMapping("/p/{slug}/challenges/new")
class RaiseController {

  private final Challenges challenges;
  private final Concerned concerned;
  private final People people;
  private final Bodies bodies;
  private final Clock clock;

  RaiseController(
      Challenges challenges, Concerned concerned, People people, Bodies bodies, Clock clock) {
    this.challenges = challenges;
    this.concerned = concerned;
    this.people = people;
    this.bodies = bodies;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView form(
      @PathVariable String slug,
      @RequestParam(name = "action", required = false) @Nullable UUID about) {
    onlyChallengers();
    var name = about == null ? "" : concerned.name(new Node(Actions.KIND, about));
    return Forms.show(page(slug, Ids.next(), RaiseForm.about(name)));
  }

  @PostMapping
  ModelAndView raise(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    onlyChallengers();
    var form = RaiseForm.typed(fields);
    var faults = form.faults(people(), bodies());
    var again = page(slug, once, form);
    return Forms.answer(
        faults,
        () -> raise(form, once),
        again,
        raised -> Ways.at(slug, raised.id()) + "?done=raised");
  }

  private Outcome<Challenge> raise(RaiseForm form, UUID once) {
    var about = form.isAboutRecord() ? concerned.called(form.about()).orElse(null) : null;
    if (form.isAboutRecord() && about == null) {
      return new Outcome.Refused<>(new Refusal(
          "about",
          "Nothing here is called “%s”. Look at its page for its short name"
              .formatted(form.about().strip())));
    }
    var question = new Question(
        form.question(), form.reason(), Subject.of(form.subject()).orElseThrow(), about);
    var to = form.addressee(people(), bodies()).orElseThrow();
    return challenges.raise(new Wish(question, to, form.day()), once);
  }

  private FormPage page(String slug, UUID once, RaiseForm form) {
    return FormPage.of(
            "Raise a challenge",
            BackLink.to(Ways.base(slug), "Challenges"),
            once,
            "Raise the challenge",
            form.fields(people(), bodies()))
        .lead(
            "Everybody who serves here reads challenges and replies. Leave out names of children and what a case is about: ask about practice, and about what was promised.");
  }

  /** For others there is no such form. */
  private void onlyChallengers() {
    if (!challenges.mayRaise()) {
      throw new NotFound();
    }
  }

  private List<Member> people() {
    var me = Viewer.person().person();
    return people.peopleHere().stream().filter(one -> !one.id().equals(me)).toList();
  }

  private List<Body> bodies() {
    var today = LocalDate.now(clock);
    return bodies.all().stream().filter(one -> one.isThereOn(today)).toList();
  }
}
