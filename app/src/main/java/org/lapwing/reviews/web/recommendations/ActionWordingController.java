package org.lapwing.reviews.web.recommendations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.reviews.ActionWordings;
import org.lapwing.reviews.Editor;
import org.lapwing.reviews.Reading;
import org.lapwing.reviews.Reading.Read;
import org.lapwing.reviews.Recommendation;
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

/** The page on which the words of an action are written, for somebody else to clear. */
@Controller
@RequestMapping("/p/{slug}/recommendations/{id}/action")
class ActionWordingController {

  private final Reading reading;
  private final ActionWordings wordings;
  private final People people;

  ActionWordingController(Reading reading, ActionWordings wordings, People people) {
    this.reading = reading;
    this.wordings = wordings;
    this.people = people;
  }

  /** The words as they were typed. */
  private record Typed(String promise, String agency, TypedDay due) {}

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var read = reading.recommendation(id);
    var typed = wordings
        .waiting(read.it().id())
        .map(one -> new Typed(
            one.promise(),
            one.agency().value().toString(),
            TypedDay.of("due", "date due", one.due())))
        .orElse(new Typed("", "", TypedDay.sent(Map.of(), "due", "date due")));
    return Answers.show(form(slug, read, Ids.next(), typed));
  }

  @PostMapping
  ModelAndView write(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String promise,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam Map<String, String> fields) {
    var due = TypedDay.sent(fields, "due", "date due");
    var again = form(slug, reading.recommendation(id), once, new Typed(promise, agency, due));
    var owner = people.agenciesHere().stream()
        .map(People.Agency::id)
        .filter(one -> one.value().toString().equals(agency))
        .findFirst();
    if (owner.isEmpty()) {
      return Answers.refused(
          again, List.of(new Refusal("agency", "Choose the agency that keeps it")));
    }
    return write(slug, id, once, promise, owner.get(), due, again);
  }

  private ModelAndView write(
      String slug,
      UUID id,
      UUID once,
      String promise,
      AgencyId owner,
      TypedDay due,
      FormPage again) {
    return switch (due.read()) {
      case Refused<LocalDate>(var no) -> Answers.refused(again, List.of(no));
      case Accepted<LocalDate>(var day) ->
        Answers.answer(
            wordings.write(new RecommendationId(id), once, promise, owner, day),
            () -> again,
            made -> Answers.home(slug) + "/recommendations/" + id);
    };
  }

  private FormPage form(String slug, Read<Recommendation> read, UUID once, Typed typed) {
    if (!Editor.current().writes()) {
      throw new NotFound();
    }
    var made = read.it();
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose an agency"));
    people
        .agenciesHere()
        .forEach(one -> options.add(Option.of(one.id().value().toString(), one.name())));
    var frame = new Frame(
        "Write an action",
        "Recommendation %d of %s: %s"
            .formatted(made.number(), read.review().reference(), made.says()),
        "Everybody who serves the partnership reads an action. Somebody else who may read these cases clears the words first.",
        Banners.of(read.review()),
        Answers.home(slug) + "/recommendations/" + made.id().value(),
        made.reference(),
        "Put forward to be cleared");
    return FormPage.of(
        frame,
        once,
        List.of(
            new Asked.Line(Input.of("promise", "What is promised?")
                .bold()
                .hint("One line without names, places, or anything that points to a child.")
                .value(typed.promise())),
            new Asked.OneOf(Select.of("agency", "Which agency keeps it?", options)
                .bold()
                .chosen(typed.agency())),
            new Asked.Day(DateInput.of("due", "When is it due?")
                .hint("For example, 27 3 2027")
                .typed(typed.due().again()))));
  }
}
