package org.lapwing.platform.web;

import java.util.List;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what we promise about access, privacy and cookies, and in development our components. */
@Controller
class HouseController {

  private final HouseSettings settings;

  HouseController(HouseSettings settings) {
    this.settings = settings;
  }

  @GetMapping("/accessibility")
  ModelAndView accessibility() {
    return promise("platform/accessibility");
  }

  @GetMapping("/privacy")
  ModelAndView privacy() {
    return promise("platform/privacy");
  }

  @GetMapping("/cookies")
  ModelAndView cookies() {
    return promise("platform/cookies");
  }

  @GetMapping("/components")
  ModelAndView components() {
    if (!settings.development()) {
      throw new NotFound();
    }
    return new ModelAndView(new Page("platform/components", ComponentsPage.examples()));
  }

  private ModelAndView promise(String template) {
    var page = new PromisePage(settings.contact());
    return new ModelAndView(new PublicPage(template, page, null, "/", null, List.of()));
  }
}
