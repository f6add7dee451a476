package org.lapwing.partnerships.web;

import java.util.Set;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page that everybody lands on: what needs them, soonest first. */
@Controller
class MyWorkController {

  private final MyWorkFacts facts;

  MyWorkController(MyWorkFacts facts) {
    this.facts = facts;
  }

  @Bean
  static MenuEntry myWorkEntry() {
    return new MenuEntry(0, "My work", "", Set.of()).andForGuests();
  }

  @GetMapping("/p/{slug}")
  @OpenToGuests
  ModelAndView myWork(@PathVariable String slug) {
    return new ModelAndView(new Page("partnerships/myWork", facts.page("/p/" + slug)));
  }
}
