package org.lapwing.incidents.web.referrals;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.referrals.Referral;
import org.lapwing.incidents.referrals.Referrals;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The referrals that somebody may see, and the page on which an agency refers an incident. */
@Controller
@RequestMapping("/p/{slug}/referrals")
class ReferralsController {

  private final Referrals referrals;
  private final People people;

  ReferralsController(Referrals referrals, People people) {
    this.referrals = referrals;
    this.people = people;
  }

  @GetMapping
  ModelAndView all(@PathVariable String slug) {
    var visible = referrals.visible();
    return new ModelAndView(new Page(
        "incidents/referrals",
        new ReferralsPage(
            here(slug),
            visible,
            people.agencyNames(visible.stream().map(Referral::agency).toList()),
            Referrals.mayTriage())));
  }

  @GetMapping("/new")
  ModelAndView form(@PathVariable String slug) {
    requireReferrer();
    return show(new ReferPage(here(slug), Ids.next(), Map.of("children", "1"), List.of()));
  }

  @PostMapping("/new")
  ModelAndView refer(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    requireReferrer();
    var page = new ReferPage(here(slug), once, fields, List.of());
    var told = page.read();
    var faults = new ArrayList<Refusal>(referrals.faults(told));
    faults.addAll(page.unreadable());
    if (!faults.isEmpty()) {
      return again(new ReferPage(here(slug), once, fields, faults));
    }
    return switch (referrals.refer(told, once)) {
      case Accepted<UUID>(var id) ->
        new ModelAndView("redirect:" + here(slug) + "/" + id + "?done=referred");
      case Refused<UUID>(var refusal) ->
        again(new ReferPage(here(slug), once, fields, List.of(refusal)));
    };
  }

  private static ModelAndView show(ReferPage page) {
    return new ModelAndView(new Page("incidents/refer", page));
  }

  private static ModelAndView again(ReferPage page) {
    var again = show(page);
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private static void requireReferrer() {
    if (!Referrals.mayRefer()) {
      throw new NotFound();
    }
  }

  static String here(String slug) {
    return "/p/" + slug + "/referrals";
  }
}
