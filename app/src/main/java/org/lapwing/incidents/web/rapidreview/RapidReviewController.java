package org.lapwing.incidents.web.rapidreview;

import java.util.UUID;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.rapidreview.Panel;
import org.lapwing.incidents.web.IncidentReading;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The one page on which the rapid review panel works. */
@Controller
class RapidReviewController {

  private final IncidentReading reading;
  private final RapidReviewOnPage onPage;

  RapidReviewController(IncidentReading reading, RapidReviewOnPage onPage) {
    this.reading = reading;
    this.onPage = onPage;
  }

  @GetMapping("/p/{slug}/incidents/{id}/rapid-review")
  ModelAndView review(@PathVariable String slug, @PathVariable UUID id) {
    if (!Panel.sits()) {
      throw new NotFound();
    }
    var incident = reading.readForPanel(new IncidentId(id));
    return new ModelAndView(new Page("incidents/rapidreview/page", onPage.of(slug, incident)));
  }
}
