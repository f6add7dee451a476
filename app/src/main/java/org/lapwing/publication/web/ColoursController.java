package org.lapwing.publication.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.Page;
import org.lapwing.publication.Accent;
import org.lapwing.publication.SiteColours;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an administrator tries a colour for the public site, sees it, and chooses it. */
@Controller
@RequestMapping("/p/{slug}/colours")
class ColoursController {

  private final SiteColours colours;

  ColoursController(SiteColours colours) {
    this.colours = colours;
  }

  @Bean
  static MenuEntry coloursEntry() {
    return new MenuEntry(93, "Colours", "colours", Set.of("administrator"));
  }

  @GetMapping
  ModelAndView show(@PathVariable String slug, @RequestParam Optional<String> colour) {
    SiteColours.onlyAdministrators();
    return colour
        .map(typed -> answer(slug, typed, Accent.read(typed)))
        .orElseGet(() -> page(ColoursPage.of(slug, colours.chosen())));
  }

  @PostMapping
  ModelAndView choose(
      @PathVariable String slug, @RequestParam UUID once, @RequestParam String colour) {
    SiteColours.onlyAdministrators();
    return switch (Accent.read(colour)) {
      case Accepted<Accent>(var accent) -> chosen(slug, accent, once);
      case Refused<Accent> refused -> answer(slug, colour, refused);
    };
  }

  @PostMapping("/ours")
  ModelAndView ours(@PathVariable String slug, @RequestParam UUID once) {
    colours.choose(null, once);
    return new ModelAndView("redirect:/p/" + slug + "/colours");
  }

  private ModelAndView chosen(String slug, Accent accent, UUID once) {
    colours.choose(accent, once);
    return new ModelAndView("redirect:/p/" + slug + "/colours");
  }

  private ModelAndView answer(String slug, String typed, Outcome<Accent> outcome) {
    var empty = ColoursPage.of(slug, colours.chosen());
    return switch (outcome) {
      case Accepted<Accent>(var accent) -> page(empty.trying(typed, accent, Ids.next()));
      case Refused<Accent>(var refusal) -> {
        var again = page(empty.refused(typed, List.of(refusal)));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  private static ModelAndView page(ColoursPage page) {
    return new ModelAndView(new Page("publication/colours", page));
  }
}
