package org.lapwing.directory.web.exchange;

import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.imports.Imports;
import org.lapwing.directory.imports.StagedImport;
import org.lapwing.directory.imports.TakeServicesOver;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.jobs.Jobs;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages on which a keeper gives a file, sees what it would change, and takes it over. */
@Controller
@RequestMapping("/p/{slug}/services/import")
class ImportController {

  /** More services than these take longer than a person waits for a page. */
  private static final int AT_ONCE = 200;

  private final Imports imports;
  private final Jobs jobs;

  ImportController(Imports imports, Jobs jobs) {
    this.imports = imports;
    this.jobs = jobs;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug) {
    Answers.onlyKeepers();
    return form(slug, Ids.next(), List.of());
  }

  @PostMapping
  ModelAndView read(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Answers.onlyKeepers();
    var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return switch (imports.read(name, content(file), once)) {
      case Accepted<UUID>(var id) -> go(base(slug) + "/" + id);
      case Refused<UUID>(var refusal) -> {
        var again = form(slug, once, List.of(refusal));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  @GetMapping("/{staged}")
  ModelAndView look(@PathVariable String slug, @PathVariable UUID staged) {
    return look(slug, imports.get(staged), List.of());
  }

  @PostMapping("/{staged}")
  ModelAndView takeOver(@PathVariable String slug, @PathVariable UUID staged) {
    if (imports.get(staged).plan().steps().size() > AT_ONCE) {
      imports.ask(staged);
      return go("/p/" + slug + "/jobs/" + jobs.ask(TakeServicesOver.NAME));
    }
    try {
      imports.takeOver(staged, (_, _) -> {});
      return go(base(slug) + "/" + staged + "?done=taken-over");
    } catch (OptimisticLockingFailureException meanwhile) {
      var again = look(
          slug,
          imports.get(staged),
          List.of(
              new Refusal(
                  "",
                  "Somebody changed a service at the same moment, so nothing was taken over. Press the button again")));
      again.setStatus(UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  @GetMapping("/{staged}/report.xlsx")
  ResponseEntity<byte[]> report(@PathVariable UUID staged) {
    return Answers.file("report.xlsx", Answers.EXCEL, ImportReport.of(imports.get(staged)));
  }

  /** No more of it than tells that it is too much. */
  private static byte[] content(@Nullable MultipartFile file) throws IOException {
    if (file == null) {
      return new byte[0];
    }
    try (var content = file.getInputStream()) {
      return content.readNBytes((int) Imports.LARGEST + 1);
    }
  }

  private ModelAndView form(String slug, UUID once, List<Refusal> refusals) {
    return Answers.show(
        "import", new ImportPage("/p/" + slug + "/services", once, imports.latest(), refusals));
  }

  private static ModelAndView look(String slug, StagedImport staged, List<Refusal> refusals) {
    return Answers.show("imported", new ImportedPage(base(slug), staged, refusals));
  }

  private static String base(String slug) {
    return "/p/" + slug + "/services/import";
  }

  private static ModelAndView go(String address) {
    var there = new RedirectView(address);
    there.setStatusCode(SEE_OTHER);
    return new ModelAndView(there);
  }
}
