package org.lapwing.incidents.web.packs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.incidents.packs.Pack;
import org.lapwing.incidents.packs.PackLine;
import org.lapwing.incidents.packs.Packs;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Textarea;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which somebody writes into one field of a pack; each child’s has an address of its own, so drafts never mix. */
@Controller
@RequestMapping({
  "/p/{slug}/incidents/{id}/packs/{pack}/fields/{field}",
  "/p/{slug}/incidents/{id}/packs/{pack}/children/{child}/fields/{childField}"
})
class PackFieldController {

  private static final int ROWS = 12;
  private static final int LONGEST_REPEATED = 120;

  private final PackReading reading;
  private final Packs packs;

  PackFieldController(PackReading reading, Packs packs) {
    this.reading = reading;
    this.packs = packs;
  }

  private record Field(At at, PackLine line) {}

  @GetMapping
  ModelAndView form(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable Map<String, String> path) {
    var field = field(reading.toRun(slug, id, path.getOrDefault("pack", "")), path);
    return Forms.show(page(field, Ids.next(), field.line().written().words()));
  }

  @PostMapping
  ModelAndView write(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable Map<String, String> path,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String words) {
    var at = reading.toRun(slug, id, path.getOrDefault("pack", ""));
    var field = field(at, path);
    try {
      return Forms.answer(
          packs.write(at.pack(), field.line(), version, words, once),
          page(field, once, words),
          _ -> at.here() + "?done=written");
    } catch (OptimisticLockingFailureException changedMeanwhile) {
      return conflict(field(reading.toRun(slug, id, at.pack().kind().code()), path), words);
    }
  }

  /** Theirs above yours; saving again then replaces theirs, which the person has now seen. */
  private static ModelAndView conflict(Field theirs, String mine) {
    var said = theirs.line().written().words();
    var both = Forms.refused(
        page(theirs, Ids.next(), mine).lead("Somebody else wrote meanwhile: “%s”".formatted(said)),
        List.of(new Refusal(
            "words",
            "Take from the other text above what you need. Saving again puts yours in its place")));
    both.setStatus(HttpStatus.CONFLICT);
    return both;
  }

  private static FormPage page(Field field, UUID once, String typed) {
    var line = field.line();
    var asked = Textarea.of(
            "words", line.given().isBlank() ? "Your answer" : "What you add to that")
        .bold()
        .hint("Use neutral labels, and no names of children or families.")
        .rows(ROWS)
        .value(typed);
    var form = field
        .at()
        .form(line.title(), once, "Save", List.of(new Asked.Text(asked)))
        .version(line.written().edition());
    var lead = lead(line);
    return lead.isEmpty() ? form : form.lead(lead);
  }

  /** Says what stands before; what is long, and may distress, is not repeated here. */
  private static String lead(PackLine line) {
    var given = line.given();
    var before = given.isBlank()
        ? ""
        : given.length() > LONGEST_REPEATED
            ? "What is recorded elsewhere stands before it, and is corrected there."
            : "Recorded elsewhere, and corrected there: “%s”".formatted(given);
    return "%s %s".formatted(line.field().hint(), before).strip();
  }

  private static Field field(At at, Map<String, String> path) {
    return new Field(at, line(at.pack(), path).orElseThrow(NotFound::new));
  }

  private static Optional<PackLine> line(Pack pack, Map<String, String> path) {
    var child = path.get("child");
    return child == null
        ? pack.line(path.getOrDefault("field", ""))
        : pack.line(path.getOrDefault("childField", "") + "." + child);
  }
}
