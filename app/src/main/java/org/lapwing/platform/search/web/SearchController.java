package org.lapwing.platform.search.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.MenuEntry;
import org.lapwing.platform.Page;
import org.lapwing.platform.Secrets;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.search.Search;
import org.lapwing.platform.search.Search.Kind;
import org.lapwing.platform.search.Sought;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looks for records: the words are sent as a form, and stand in the address sealed. */
@Controller
@RequestMapping("/p/{slug}/search")
class SearchController {

  private final Search search;
  private final Secrets secrets;

  SearchController(Search search, Secrets secrets) {
    this.search = search;
    this.secrets = secrets;
  }

  @Bean
  static MenuEntry searchEntry() {
    return new MenuEntry(MenuEntry.AT_THE_END, "Search", "search", Set.of());
  }

  @GetMapping
  ModelAndView show(
      @PathVariable String slug,
      @RequestParam(name = "for", defaultValue = "") String sealed,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable UUID after) {
    var home = "/p/" + slug;
    var sought = Sought.open(sealed, secrets, Viewer.person().person());
    var found = sought.map(words -> found(words, kind, after)).orElse(List.of());
    return page(new SearchPage(
        home,
        sought.map(Sought::words).orElse(""),
        sought.isPresent() ? Optional.of(sealed) : Optional.empty(),
        kind,
        after != null,
        found,
        List.of()));
  }

  @PostMapping
  ModelAndView look(@PathVariable String slug, @RequestParam(defaultValue = "") String q) {
    var home = "/p/" + slug;
    return switch (Sought.typed(q)) {
      case Accepted<Sought>(var words) ->
        new ModelAndView("redirect:" + home + "/search?for="
            + words.sealed(secrets, Viewer.person().person()));
      case Refused<Sought>(var because) -> refused(home, q, because);
    };
  }

  private List<Kind> found(Sought words, @Nullable String kind, @Nullable UUID after) {
    return kind == null ? search.everywhere(words) : List.of(search.of(kind, words, after));
  }

  private static ModelAndView refused(String home, String typed, Refusal because) {
    var again = page(
        new SearchPage(home, typed, Optional.empty(), null, false, List.of(), List.of(because)));
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  private static ModelAndView page(SearchPage page) {
    return new ModelAndView(new Page("platform/search", page));
  }
}
