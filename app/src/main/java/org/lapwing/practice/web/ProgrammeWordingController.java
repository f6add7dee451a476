package org.lapwing.practice.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.practice.Programme;
import org.lapwing.practice.ProgrammeId;
import org.lapwing.practice.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the words of a programme are put right. */
@Controller
@RequestMapping("/p/{slug}/programmes/{id}/wording")
class ProgrammeWordingController {

  private final Programmes programmes;

  ProgrammeWordingController(Programmes programmes) {
    this.programmes = programmes;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var now = editable(id);
    return Forms.show(form(slug, now, Ids.next(), now.name(), now.purpose()));
  }

  @PostMapping
  ModelAndView reword(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String purpose) {
    return Forms.answer(
        Programme.wrongWording(name, purpose),
        () -> programmes.reword(new ProgrammeId(id), once, version, name, purpose),
        form(slug, editable(id), once, name, purpose),
        programme -> Addresses.of(slug, programme.id()));
  }

  private static FormPage form(String slug, Programme now, UUID once, String name, String purpose) {
    return FormPage.of(
            "Change the wording",
            BackLink.to(Addresses.of(slug, now.id()), now.name()),
            once,
            "Save",
            List.of(new Asked.Line(Fields.name(name)), new Asked.Text(Fields.purpose(purpose))))
        .caption("Programme: " + now.name())
        .version(now.version());
  }

  private Programme editable(UUID id) {
    if (!Programmes.mayEdit()) {
      throw new NotFound();
    }
    return programmes.get(new ProgrammeId(id));
  }
}
