package org.lapwing.thread.web;

import org.lapwing.platform.Page;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Contributed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells whoever is signed in what came of what they gave here. */
@Controller
class ContributedController {

  private final Contributed contributed;

  ContributedController(Contributed contributed) {
    this.contributed = contributed;
  }

  @GetMapping("/p/{partnership}/contributed")
  ModelAndView contributed(@PathVariable String partnership) {
    Viewer.person();
    var page = new ContributedPage("/p/" + partnership, contributed.mine());
    return new ModelAndView(new Page("thread/contributed", page));
  }
}
