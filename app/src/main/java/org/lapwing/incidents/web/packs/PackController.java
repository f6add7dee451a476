package org.lapwing.incidents.web.packs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.clocks.Clocks;
import org.lapwing.incidents.clocks.Milestones;
import org.lapwing.incidents.clocks.Occurrence;
import org.lapwing.incidents.packs.NamedPacks;
import org.lapwing.incidents.packs.Pack;
import org.lapwing.incidents.packs.PackPaper;
import org.lapwing.incidents.packs.Packs;
import org.lapwing.incidents.packs.SentPack;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.PaperFile;
import org.lapwing.platform.documents.Papers;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one pack, and the pack as a paper: on a page, in Word and as PDF. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/packs/{pack}")
class PackController {

  private static final Map<String, String> DONE = Map.of(
      "written", "Saved.",
      "marked", "Saved which fields are typed in.",
      "sent", "Recorded what was sent. Its papers are kept as they are now.",
      "reference", "Recorded the reference that came back.");

  private final PackReading reading;
  private final Papers papers;
  private final PackHistory history;
  private final NamedPacks named;
  private final Offering offering;

  /** What a clock waits for once a pack is sent. */
  @Component
  record Offering(Clocks clocks, Milestones milestones) {

    /** The milestone that a person may record now: it is offered and never set from here. */
    List<PackPage.Offer> of(At at, List<SentPack> sent) {
      var pack = at.pack();
      return pack.kind().milestone().stream()
          .filter(_ -> sent.stream().anyMatch(one -> one.kind() == pack.kind()))
          .filter(_ -> milestones.mayRecord())
          .filter(milestone -> clocks.occurred(pack.incident()).stream()
              .map(Occurrence::milestone)
              .noneMatch(milestone::equals))
          .map(milestone -> new PackPage.Offer(
              "%s/milestones/%s".formatted(at.incident(), milestone.code()), milestone.words()))
          .toList();
    }
  }

  PackController(
      PackReading reading,
      Papers papers,
      PackHistory history,
      NamedPacks named,
      Offering offering) {
    this.reading = reading;
    this.papers = papers;
    this.history = history;
    this.named = named;
    this.offering = offering;
  }

  @GetMapping
  ModelAndView pack(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @RequestParam(defaultValue = "") String done) {
    var at = reading.read(slug, id, pack);
    var sent = history.sent(at.pack());
    return At.show(
        "pack",
        new PackPage(
            at,
            Packs.runs(),
            named.may(at.pack()),
            offering.of(at, sent),
            history.of(at),
            DONE.get(done)));
  }

  @GetMapping("/paper")
  ModelAndView paper(@PathVariable String slug, @PathVariable UUID id, @PathVariable String pack) {
    var at = reading.read(slug, id, pack);
    return At.show("packPaper", new PackPaperPage(at, PackPaper.of(at.pack()), Packs.runs()));
  }

  @StrongSignIn
  @GetMapping("/paper/{format:word|pdf}")
  ModelAndView file(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @PathVariable String format) {
    var at = reading.toRun(slug, id, pack);
    var as = Format.of(format).orElseThrow(NotFound::new);
    reading.handedOut(at.pack());
    return new ModelAndView(
        new PaperFile(name(at.pack()), as, papers.set(PackPaper.of(at.pack()), as)));
  }

  /** What a file of it is called: free of case words. */
  static String name(Pack pack) {
    return pack.kind().code().replace('_', '-') + "-" + pack.incident().reference();
  }
}
