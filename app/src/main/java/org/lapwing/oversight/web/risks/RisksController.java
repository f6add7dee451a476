package org.lapwing.oversight.web.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lapwing.oversight.risks.Keeper;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Scales;
import org.lapwing.oversight.web.risks.RisksPage.Line;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The risk register: a picture of five by five, and a table that says the same. */
@Controller
class RisksController {

  private final Risks risks;
  private final Scales scales;
  private final People people;
  private final Clock clock;

  RisksController(Risks risks, Scales scales, People people, Clock clock) {
    this.risks = risks;
    this.scales = scales;
    this.people = people;
    this.clock = clock;
  }

  static String base(String slug) {
    return "/p/" + slug + "/risks";
  }

  @GetMapping("/p/{slug}/risks")
  ModelAndView register(@PathVariable String slug) {
    var today = LocalDate.now(clock);
    var scale = scales.on(today);
    var open = risks.open();
    var closed = risks.closed();
    var page = new RisksPage(
        base(slug),
        "/p/" + slug,
        scale,
        RisksPage.rows(scale, open),
        lines(open),
        lines(closed),
        Keeper.current().keeps(),
        today);
    return new ModelAndView(new Page("oversight/risks/register", page));
  }

  private List<Line> lines(List<Risk> some) {
    var names = people.namesOf(
        some.stream().flatMap(risk -> Stream.ofNullable(risk.owner().person())).toList());
    var agencies =
        people.agencyNames(some.stream().map(risk -> risk.owner().agency()).toList());
    return some.stream()
        .map(risk -> new Line(
            risk,
            agencies.getOrDefault(risk.owner().agency(), ""),
            Stream.ofNullable(risk.owner().person())
                .map(names::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("")))
        .toList();
  }
}
