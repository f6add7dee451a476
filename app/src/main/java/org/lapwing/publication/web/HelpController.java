package org.lapwing.publication.web;

import org.lapwing.directory.listed.ListedServices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Who can I call now? For anybody worried about a child, at any hour, without a script and without a trace. */
@Controller
class HelpController {

  private final PublicPages pages;
  private final ListedServices services;

  HelpController(PublicPages pages, ListedServices services) {
    this.pages = pages;
    this.services = services;
  }

  @GetMapping("/{slug}/help")
  ModelAndView help(@PathVariable String slug) {
    var page = pages.page(
        slug, "publication/help", "help", site -> new HelpPage(site, services.atThisMoment()));
    return new ModelAndView(
        page.model() instanceof HelpPage help ? page.keptFor(help.seconds()) : page);
  }
}
