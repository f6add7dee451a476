package org.lapwing.incidents.web.referrals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Duplicates;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.incidents.referrals.Referrals;
import org.lapwing.incidents.referrals.Triage;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One referral, and the form on which it is decided what becomes of it. */
@Controller
@RequestMapping("/p/{slug}/referrals/{referral}")
class ReferralController {

  private static final Map<String, String> DONE = Map.of(
      "referred", "Referred. The partnership looks at it and says here what becomes of it.",
      "triaged", "Decided. The agency sees the outcome, and not the reasons.");

  private final Referrals referrals;
  private final Duplicates duplicates;
  private final People people;

  ReferralController(Referrals referrals, Duplicates duplicates, People people) {
    this.referrals = referrals;
    this.duplicates = duplicates;
    this.people = people;
  }

  @GetMapping
  ModelAndView referral(
      @PathVariable String slug,
      @PathVariable UUID referral,
      @RequestParam(defaultValue = "") String done) {
    var found = referrals.get(referral);
    var triages = Referrals.mayTriage();
    return new ModelAndView(new Page(
        "incidents/referral",
        new ReferralPage(
            "/p/" + slug,
            found,
            people.agencyName(found.agency()),
            triages,
            triages ? referrals.reasons(referral) : List.of(),
            triages ? duplicates.of(found.told().area(), found.told().harmOn()) : List.of(),
            DONE.get(done))));
  }

  @GetMapping("/triage")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID referral) {
    return Forms.show(page(slug, triable(referral), Ids.next(), Map.of()));
  }

  @PostMapping("/triage")
  ModelAndView triage(
      @PathVariable String slug,
      @PathVariable UUID referral,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var found = triable(referral);
    var outcome = Triage.of(fields.getOrDefault("outcome", "")).orElse(null);
    var why = fields.getOrDefault("why", "");
    return Forms.answer(
        Referrals.faults(outcome, why),
        () -> referrals.triage(referral, once, outcome, why),
        page(slug, found, once, fields),
        decided -> decided.waitsToBeRecorded()
            ? "/p/" + slug + "/incidents/new?referral=" + referral
            : here(slug, referral) + "?done=triaged");
  }

  private Referral triable(UUID id) {
    if (!Referrals.mayTriage()) {
      throw new NotFound();
    }
    return referrals.get(id);
  }

  private static FormPage page(
      String slug, Referral referral, UUID once, Map<String, String> typed) {
    var outcomes = Arrays.stream(Triage.values())
        .map(one -> Choice.of(one.code(), one.words()).hint(hint(one)))
        .toList();
    return FormPage.of(
            "What becomes of this referral?",
            BackLink.to(here(slug, referral.id()), "Referral"),
            once,
            "Decide",
            List.of(
                new Asked.Choice(Radios.of("outcome", "Outcome", outcomes)
                    .chosen(List.of(typed.getOrDefault("outcome", "")))),
                new Asked.Text(Textarea.of("why", "Why?")
                    .bold()
                    .hint(
                        "For the partnership. The agency sees the outcome alone. Leave out names.")
                    .value(typed.getOrDefault("why", "")))))
        .caption(referral.told().summary());
  }

  private static String hint(Triage outcome) {
    return switch (outcome) {
      case NOTIFY ->
        "You record the incident next. The duty to notify, and the decision, are the authority’s.";
      case LEARNING ->
        "You record the incident next. It widens the cohort on purpose, for the reason below. No statutory clock follows from it.";
      case DO_NOT_NOTIFY -> "Nothing is recorded but the referral and your reason.";
    };
  }

  private static String here(String slug, UUID referral) {
    return ReferralsController.here(slug) + "/" + referral;
  }
}
