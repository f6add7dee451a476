package org.lapwing.incidents.web.disclosure;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.disclosure.DisclosureSchedule;
import org.lapwing.incidents.disclosure.Item;
import org.lapwing.incidents.web.parallel.BesideReading;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Files;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form on which the file itself is added to an item; it asks for nothing else, so nothing typed is lost with it. */
@Controller
@RequestMapping("/p/{slug}/cases/{file}/disclosure/{item}/add-file")
class ItemFileController {

  private final BesideReading reading;
  private final DisclosureSchedule schedule;
  private final Files files;

  ItemFileController(BesideReading reading, DisclosureSchedule schedule, Files files) {
    this.reading = reading;
    this.schedule = schedule;
    this.files = files;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file, @PathVariable UUID item) {
    var at = new CaseAt(slug, file);
    var label = reading.keep(at).label();
    return show(at, label, schedule.get(at.id(), item), Ids.next(), List.of());
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable("file") UUID caseFile,
      @PathVariable UUID item,
      @RequestParam UUID once,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile sent)
      throws IOException {
    var at = new CaseAt(slug, caseFile);
    var label = reading.keep(at).label();
    var one = schedule.get(at.id(), item);
    try (var content = sent == null ? InputStream.nullInputStream() : sent.getInputStream()) {
      return switch (schedule.attach(at.id(), item, once, name(sent), content)) {
        case Accepted<UUID> _ -> new ModelAndView("redirect:" + at.item(item) + "?done=file");
        case Refused<UUID>(var because) -> {
          var again = show(at, label, one, once, List.of(because));
          again.setStatus(UNPROCESSABLE_CONTENT);
          yield again;
        }
      };
    }
  }

  private ModelAndView show(CaseAt at, String label, Item item, UUID once, List<Refusal> refusals) {
    return CaseAt.show(
        "disclosureFile",
        new ItemFilePage(
            at.item(item.item()),
            label,
            item.reference(),
            item.file() != null,
            once,
            files.hint(),
            refusals));
  }

  private static String name(@Nullable MultipartFile file) {
    return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }
}
