package org.lapwing.incidents.web.packs;

import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.packs.SentPack;
import org.lapwing.incidents.packs.SentPacks;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Download;
import org.lapwing.platform.Files;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The papers of a pack as they were sent, and the reference that came back. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/packs/{pack}/sent/{sent}")
class SentPackController {

  private final PackReading reading;
  private final SentPacks sent;
  private final Files files;

  SentPackController(PackReading reading, SentPacks sent, Files files) {
    this.reading = reading;
    this.sent = sent;
    this.files = files;
  }

  @StrongSignIn
  @GetMapping("/{format:word|pdf}")
  ModelAndView file(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @PathVariable("sent") UUID sentId,
      @PathVariable String format) {
    var at = reading.toRun(slug, id, pack);
    var one = found(at, sentId);
    reading.handedOut(at.pack());
    var file = files.about(format.equals("pdf") ? one.pdf() : one.word());
    return new ModelAndView(new Download(files, file));
  }

  @GetMapping("/reference")
  ModelAndView form(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @PathVariable("sent") UUID sentId) {
    var at = reading.toRun(slug, id, pack);
    var one = found(at, sentId);
    return Forms.show(page(at, one, Ids.next(), one.reference()));
  }

  @PostMapping("/reference")
  ModelAndView record(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @PathVariable("sent") UUID sentId,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String reference) {
    var at = reading.toRun(slug, id, pack);
    var one = found(at, sentId);
    return Forms.answer(
        sent.received(at.pack(), one.id(), once, reference),
        page(at, one, once, reference),
        _ -> at.here() + "?done=reference");
  }

  private SentPack found(At at, UUID id) {
    return sent.get(at.pack().incident().id(), at.pack().kind(), id);
  }

  private static FormPage page(At at, SentPack one, UUID once, String typed) {
    return at.form(
            "The reference that came back",
            once,
            "Record the reference",
            List.of(new Asked.Line(
                Input.of("reference", "Reference").bold().width(20).value(typed))))
        .lead("Sent to %s on %s."
            .formatted(one.sending().recipient(), InWords.date(one.sending().on())));
  }
}
