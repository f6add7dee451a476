package org.lapwing.incidents.web.parallel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.holds.Hold;
import org.lapwing.incidents.holds.Holds;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one hold, and the forms on which it is looked at again and lifted. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/holds/{hold}")
class HoldController {

  private static final Map<String, String> SAID = Map.of(
      "placed", "The hold stands from now on.",
      "reviewed", "The hold stands on. You are reminded before the day comes.",
      "lifted", "The hold is lifted. What it stopped is released by a person, not by itself.");

  private final BesideReading reading;
  private final Holds holds;
  private final People people;
  private final Clock clock;

  HoldController(BesideReading reading, Holds holds, People people, Clock clock) {
    this.reading = reading;
    this.holds = holds;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView one(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID hold,
      @RequestParam(defaultValue = "") String done) {
    var at = new CaseAt(slug, file);
    var label = reading.read(at).label();
    var one = holds.get(at.id(), hold);
    var reviews = holds.reviews(one);
    return CaseAt.show(
        "hold",
        new HoldPage(
            at,
            label,
            one,
            reviews,
            people.namesOf(who(one, reviews)),
            one.stands() && CaseKeepers.hold(),
            one.stands() && CaseKeepers.lift(),
            LocalDate.now(clock),
            SAID.get(done)));
  }

  private static List<PersonId> who(Hold hold, List<Hold.Review> reviews) {
    var all = new ArrayList<PersonId>(List.of(hold.placedBy()));
    var lifted = hold.lifted();
    if (lifted != null) {
      all.add(lifted.by());
    }
    reviews.forEach(review -> all.add(review.by()));
    return all;
  }

  @GetMapping("/review")
  ModelAndView review(@PathVariable String slug, @PathVariable UUID file, @PathVariable UUID hold) {
    var at = new CaseAt(slug, file);
    var label = reading.hold(at).label();
    return Forms.show(review(at, label, holds.get(at.id(), hold), Ids.next(), Map.of()));
  }

  @PostMapping("/review")
  ModelAndView reviewed(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID hold,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var at = new CaseAt(slug, file);
    var label = reading.hold(at).label();
    var one = holds.get(at.id(), hold);
    var next = TypedDay.sent(fields, "review", "day on which you look at it again");
    var reason = fields.getOrDefault("reason", "");
    var faults = new ArrayList<Refusal>(next.fault().toList());
    holds.faults(next.or(LocalDate.EPOCH), reason).stream()
        .filter(fault -> !fault.field().equals("review") || faults.isEmpty())
        .forEach(faults::add);
    return Forms.answer(
        faults,
        () -> holds.review(at.id(), hold, once, next.or(LocalDate.EPOCH), reason),
        review(at, label, one, once, fields),
        id -> at.hold(id) + "?done=reviewed");
  }

  private static FormPage review(
      CaseAt at, String label, Hold hold, UUID once, Map<String, String> typed) {
    return form(
        label,
        hold,
        FormPage.of(
            "Look at it again",
            BackLink.to(at.hold(hold.id()), hold.kind().words()),
            once,
            "It stands on",
            List.of(
                new Asked.Text(Textarea.of("reason", "Why does it stand on, and who says so?")
                    .bold()
                    .value(typed.getOrDefault("reason", ""))),
                new Asked.Day(DateInput.of("review", "By when do you look at it again?")
                    .typed(TypedDay.sent(typed, "review", "day").again())))));
  }

  @GetMapping("/lift")
  @StrongSignIn
  ModelAndView lift(@PathVariable String slug, @PathVariable UUID file, @PathVariable UUID hold) {
    var at = new CaseAt(slug, file);
    var label = reading.read(at).label();
    CaseKeepers.require(CaseKeepers.lift());
    return Forms.show(lift(at, label, holds.get(at.id(), hold), Ids.next(), ""));
  }

  @PostMapping("/lift")
  @StrongSignIn
  ModelAndView lifted(
      @PathVariable String slug,
      @PathVariable UUID file,
      @PathVariable UUID hold,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var at = new CaseAt(slug, file);
    var label = reading.read(at).label();
    CaseKeepers.require(CaseKeepers.lift());
    var one = holds.get(at.id(), hold);
    return Forms.answer(
        holds.lift(at.id(), hold, reason),
        lift(at, label, one, once, reason),
        id -> at.hold(id) + "?done=lifted");
  }

  private static FormPage lift(CaseAt at, String label, Hold hold, UUID once, String reason) {
    return form(
        label,
        hold,
        FormPage.of(
                "Lift this hold",
                BackLink.to(at.hold(hold.id()), hold.kind().words()),
                once,
                "Lift the hold",
                List.of(new Asked.Text(Textarea.of("reason", "Why is it lifted, and who agreed?")
                    .bold()
                    .hint("Ask whoever asked for it first.")
                    .value(reason))))
            .lead("What it stopped does not happen by itself: a person releases it."));
  }

  private static FormPage form(String label, Hold hold, FormPage page) {
    return page.about(label).caption("%s, case file %s".formatted(hold.kind().words(), label));
  }
}
