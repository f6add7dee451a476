package org.lapwing.publication.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.platform.NotFound;
import org.lapwing.publication.Accent;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The few rules by which a site wears its own colour; the address says which, so that a browser keeps them for a year. */
@Controller
class ColourSheetController {

  private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
  private static final CacheControl A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  @GetMapping("/{slug}/colours/{digits:[0-9a-f]+}.css")
  ResponseEntity<String> sheet(@PathVariable String digits) {
    if (digits.length() == 6 && Accent.read(digits) instanceof Accepted<Accent>(var accent)) {
      return ResponseEntity.ok().contentType(CSS).cacheControl(A_YEAR).body("""
              @media screen{.app-header{background:%1$s}.govuk-service-navigation__item--active{border-color:%1$s}}
              """.formatted(
              accent.hex()));
    }
    throw new NotFound();
  }
}
