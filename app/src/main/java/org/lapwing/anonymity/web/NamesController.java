package org.lapwing.anonymity.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.anonymity.Names;
import org.lapwing.anonymity.Names.Named;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that shows real names: for a reason given each time, to those who hold a grant. It answers the form itself, so
 * that no address shows names, and no browser or cache keeps it.
 */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases/{file}/people/names")
class NamesController {

  private final Cases cases;
  private final NameGrants grants;
  private final Names names;

  NamesController(Cases cases, NameGrants grants, Names names) {
    this.cases = cases;
    this.grants = grants;
    this.names = names;
  }

  @GetMapping
  ModelAndView ask(@PathVariable String slug, @PathVariable UUID file) {
    return CasePages.show("askNames", asking(slug, mine(file), Ids.next(), "", List.of()));
  }

  @PostMapping
  ModelAndView look(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reason) {
    var found = mine(file);
    return switch (names.look(found.id(), once, reason)) {
      case Accepted<List<Named>>(var people) ->
        CasePages.show(
            "names", new NamesPage(CasePages.people(slug, file), found.label(), reason, people));
      case Refused<List<Named>>(var refusal) ->
        CasePages.again("askNames", asking(slug, found, once, reason, List.of(refusal)));
    };
  }

  private static AskNamesPage asking(
      String slug, CaseFile file, UUID once, String reason, List<Refusal> refusals) {
    return new AskNamesPage(
        CasePages.people(slug, file.id().value()), file.label(), once, reason, refusals);
  }

  private CaseFile mine(UUID file) {
    var found = cases.get(new CaseId(file));
    if (!grants.isMine(found.id())) {
      throw new NotFound();
    }
    return found;
  }
}
