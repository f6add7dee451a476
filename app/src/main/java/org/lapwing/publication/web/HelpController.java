package org.lapwing.publication.web;

import org.lapwing.directory.listed.ListedAdvice;
import org.lapwing.directory.listed.ListedServices;
import org.lapwing.platform.NotFound;
import org.lapwing.publication.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who can I call now? For anybody worried about a child, at any hour, without a script and without a trace. */
@Controller
class HelpController {

  private final PublicPages pages;
  private final ListedServices services;
  private final ListedAdvice advice;

  HelpController(PublicPages pages, ListedServices services, ListedAdvice advice) {
    this.pages = pages;
    this.services = services;
    this.advice = advice;
  }

  @GetMapping("/{slug}/help")
  ModelAndView help(@PathVariable String slug) {
    var page = pages.page(slug, "publication/help", "help", this::help);
    return new ModelAndView(
        page.model() instanceof HelpPage help ? page.keptFor(help.seconds()) : page);
  }

  /** For the parent of a baby who cries and cries; not there while nobody has signed the words off. */
  @GetMapping("/{slug}/help/crying-baby")
  ModelAndView crying(@PathVariable String slug) {
    var page = pages.page(slug, "publication/crying", "help", this::crying);
    return new ModelAndView(
        page.model() instanceof CryingPage crying ? page.keptFor(crying.seconds()) : page);
  }

  private HelpPage help(Site site) {
    return new HelpPage(
        site, services.atThisMoment(), advice.lines(), advice.cryingBaby().isPresent());
  }

  private CryingPage crying(Site site) {
    var signed = advice.cryingBaby().orElseThrow(NotFound::new);
    return new CryingPage(site, services.atThisMoment(), advice.lines(), signed);
  }
}
