package org.lapwing.publication.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of all: whose public sites are here. */
@Controller
class WelcomeController {

  private final PublicPages pages;

  WelcomeController(PublicPages pages) {
    this.pages = pages;
  }

  @GetMapping("/")
  ModelAndView welcome() {
    return pages.ofAll("publication/welcome", WelcomePage::new);
  }
}
