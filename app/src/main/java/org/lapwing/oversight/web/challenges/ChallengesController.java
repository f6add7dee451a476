package org.lapwing.oversight.web.challenges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.oversight.challenges.ChallengeList;
import org.lapwing.oversight.challenges.ChallengeList.Line;
import org.lapwing.oversight.challenges.ChallengeList.Show;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of challenges, the newest first. */
@Controller
class ChallengesController {

  private final ChallengeList list;
  private final Challenges challenges;
  private final Clock clock;

  ChallengesController(ChallengeList list, Challenges challenges, Clock clock) {
    this.list = list;
    this.challenges = challenges;
    this.clock = clock;
  }

  @GetMapping("/p/{slug}/challenges")
  ModelAndView register(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(required = false) @Nullable UUID before) {
    var base = Ways.base(slug);
    var shown = Show.of(show);
    var found = list.lines(shown, before);
    var page = new ChallengesPage(
        base,
        "/p/" + slug,
        shown,
        found.stream().limit(ChallengeList.PAGE).toList(),
        challenges.mayRaise(),
        LocalDate.now(clock),
        before == null ? null : base + "?show=" + shown.code(),
        next(base, shown, found));
    return new ModelAndView(new Page("oversight/challenges/register", page));
  }

  private static @Nullable String next(String base, Show show, List<Line> found) {
    return found.size() <= ChallengeList.PAGE
        ? null
        : "%s?show=%s&before=%s"
            .formatted(base, show.code(), found.get(ChallengeList.PAGE - 1).id().value());
  }
}
