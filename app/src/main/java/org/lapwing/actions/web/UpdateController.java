package org.lapwing.actions.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.EvidenceOfActions.Upload;
import org.lapwing.actions.Reporting;
import org.lapwing.kernel.Ids;
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

/** The page on which an owner tells how an action goes: words, what shows it, and another date if one is needed. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}/update")
class UpdateController {

  private final Actions actions;
  private final Reporting reporting;
  private final Files files;

  UpdateController(Actions actions, Reporting reporting, Files files) {
    this.actions = actions;
    this.reporting = reporting;
    this.files = files;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var action = actions.get(new ActionId(id));
    return form(slug, id, Ids.next(), UpdateForm.of(action, files.hint()), List.of());
  }

  @PostMapping
  ModelAndView report(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var form = UpdateForm.typed(fields, files.hint());
    var faults = form.faults();
    if (!faults.isEmpty()) {
      var again = form(slug, id, once, form, faults);
      again.setStatus(UNPROCESSABLE_CONTENT);
      return again;
    }
    try (var sent = Sent.of(file)) {
      return Answers.answer(
          slug,
          reporting.report(new ActionId(id), once, form.read(), sent.upload()),
          "update",
          refusals -> form(slug, id, once, form, refusals));
    }
  }

  private ModelAndView form(
      String slug, UUID id, UUID once, UpdateForm form, List<Refusal> refusals) {
    var action = actions.get(new ActionId(id));
    return Answers.show("update", new UpdatePage(Answers.base(slug), action, once, form, refusals));
  }

  /** The file that came with a form, if one was chosen. */
  record Sent(@Nullable Upload upload) implements AutoCloseable {

    static Sent of(@Nullable MultipartFile file) throws IOException {
      var name = file == null ? null : file.getOriginalFilename();
      return file == null || (file.isEmpty() && (name == null || name.isBlank()))
          ? new Sent(null)
          : new Sent(new Upload(name == null ? "" : name, file.getInputStream()));
    }

    @Override
    public void close() throws IOException {
      if (upload != null) {
        upload.content().close();
      }
    }
  }
}
