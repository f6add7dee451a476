package org.lapwing.incidents.web.packs;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lapwing.incidents.packs.Packs;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that lies beside a form elsewhere: each field to be copied, in its order, and marked once it is typed in. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/packs/{pack}/copy")
class CopyController {

  private final PackReading reading;
  private final Packs packs;

  CopyController(PackReading reading, Packs packs) {
    this.reading = reading;
    this.packs = packs;
  }

  @GetMapping
  ModelAndView copy(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @RequestParam(defaultValue = "") String done) {
    var at = reading.toRun(slug, id, pack);
    return At.show(
        "packCopy",
        new PackCopyPage(at, done.equals("marked") ? "Saved which fields are typed in." : null));
  }

  @PostMapping
  ModelAndView mark(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @RequestParam(defaultValue = "") List<String> ticked,
      @RequestParam(defaultValue = "") List<String> shown,
      @RequestParam(defaultValue = "") String again) {
    var at = reading.toRun(slug, id, pack);
    packs.mark(at.pack(), again.isBlank() ? Set.copyOf(ticked) : Set.of(), Set.copyOf(shown));
    return new ModelAndView("redirect:" + at.here() + "/copy?done=marked");
  }
}
