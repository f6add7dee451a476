package org.lapwing.actions.web.pictures;

import org.lapwing.actions.Register;
import org.lapwing.actions.looks.Askable;
import org.lapwing.actions.looks.Figures;
import org.lapwing.actions.web.register.Asked;
import org.lapwing.actions.web.register.Wishes;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register in pictures, each beside a table of the same figures. */
@Controller
class PicturesController {

  private final Drawn drawn;

  /** Gathers in one transaction what is drawn. */
  @Component
  static class Drawn {

    private final Register register;
    private final Figures figures;
    private final Askable askable;
    private final BankHolidays holidays;

    Drawn(Register register, Figures figures, Askable askable, BankHolidays holidays) {
      this.register = register;
      this.figures = figures;
      this.askable = askable;
      this.holidays = holidays;
    }

    @Transactional(readOnly = true)
    public PicturesPage page(String base, Asked asked) {
      var filter = asked.filter();
      var agencies = figures.agencies(filter);
      var strengths = figures.strengths(filter);
      return new PicturesPage(
          asked.href(base),
          new Wishes(base + "/pictures", asked, askable.choices()),
          register.tally(filter).inWords(),
          Drawings.overTime(figures.months(filter)),
          agencies.isEmpty() ? null : Drawings.agencies(agencies),
          Drawings.ages(figures.ages(filter, holidays.workingDays())),
          Drawings.strengths(strengths),
          Drawings.strength(strengths));
    }
  }

  PicturesController(Drawn drawn) {
    this.drawn = drawn;
  }

  @GetMapping("/p/{slug}/actions/pictures")
  ModelAndView pictures(
      @PathVariable String slug, @RequestParam MultiValueMap<String, String> query) {
    var asked = Asked.of(query).filterAlone();
    return new ModelAndView(
        new Page("actions/pictures/pictures", drawn.page("/p/" + slug + "/actions", asked)));
  }
}
