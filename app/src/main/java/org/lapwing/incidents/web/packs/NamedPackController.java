package org.lapwing.incidents.web.packs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.packs.NamedPacks;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.documents.Format;
import org.lapwing.platform.documents.Paper;
import org.lapwing.platform.documents.PaperFile;
import org.lapwing.platform.documents.Papers;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that makes a pack with real names, for the form that needs them. It answers the form itself with the file, so that
 * no address shows names, and nothing keeps it.
 */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/incidents/{id}/packs/{pack}/names")
class NamedPackController {

  private final PackReading reading;
  private final NamedPacks named;
  private final Papers papers;

  NamedPackController(PackReading reading, NamedPacks named, Papers papers) {
    this.reading = reading;
    this.named = named;
    this.papers = papers;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable String pack) {
    return Forms.show(page(mine(slug, id, pack), Map.of()));
  }

  @PostMapping
  ModelAndView make(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable String pack,
      @RequestParam Map<String, String> fields) {
    var at = mine(slug, id, pack);
    var recipient = fields.getOrDefault("recipient", "");
    var reason = fields.getOrDefault("reason", "");
    var format = Format.of(fields.getOrDefault("format", "")).orElse(null);
    var faults = NamedPacks.faults(recipient, reason, format);
    if (format == null || !faults.isEmpty()) {
      return Forms.refused(page(at, fields), faults);
    }
    return switch (named.make(at.pack(), recipient, reason, format)) {
      case Refused<Paper>(var because) -> Forms.refused(page(at, fields), List.of(because));
      case Accepted<Paper>(var paper) ->
        new ModelAndView(new PaperFile(
            PackController.name(at.pack()) + "-with-names", format, papers.set(paper, format)));
    };
  }

  private At mine(String slug, UUID id, String pack) {
    var at = reading.toRun(slug, id, pack);
    if (!named.may(at.pack())) {
      throw new NotFound();
    }
    return at;
  }

  private static FormPage page(At at, Map<String, String> typed) {
    return at.form(
            "A copy with real names",
            Ids.next(),
            "Make the copy",
            List.of(
                new Asked.Line(Input.of("recipient", "Who receives it?")
                    .bold()
                    .hint("A person, by name and agency.")
                    .value(typed.getOrDefault("recipient", ""))),
                new Asked.Line(Input.of("reason", "Why are the names needed?")
                    .bold()
                    .value(typed.getOrDefault("reason", ""))),
                new Asked.Choice(Radios.of(
                        "format",
                        "As which file?",
                        Arrays.stream(Format.values())
                            .map(one -> Choice.of(one.code(), one.words()))
                            .toList())
                    .chosen(List.of(typed.getOrDefault("format", ""))))))
        .lead(
            "The form asks for the names of the children. Recipient, reason and your name are kept; the copy is marked, and none is kept here.");
  }
}
