package org.lapwing.actions.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.EvidenceOfActions;
import org.lapwing.actions.EvidenceOfActions.Upload;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Download;
import org.lapwing.platform.Files;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which evidence is added and taken out again to be read. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}/evidence")
class EvidenceController {

  private final Actions actions;
  private final EvidenceOfActions evidence;
  private final Files files;

  EvidenceController(Actions actions, EvidenceOfActions evidence, Files files) {
    this.actions = actions;
    this.evidence = evidence;
    this.files = files;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return form(slug, id, Ids.next(), "", "", List.of());
  }

  @PostMapping
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String shows,
      @RequestParam(defaultValue = "") String link,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    try (var content = file == null ? null : file.getInputStream()) {
      var upload =
          file == null || content == null || (file.isEmpty() && name(file).isBlank())
              ? null
              : new Upload(name(file), content);
      return Answers.answer(
          slug,
          evidence.add(new ActionId(id), once, shows, link, upload),
          "evidence",
          refusals -> form(slug, id, once, shows, link, refusals));
    }
  }

  @GetMapping("/{piece}")
  ModelAndView file(@PathVariable UUID id, @PathVariable UUID piece) {
    return new ModelAndView(new Download(files, evidence.file(new ActionId(id), piece)));
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }

  private ModelAndView form(
      String slug, UUID id, UUID once, String shows, String link, List<Refusal> refusals) {
    var action = actions.get(new ActionId(id));
    return Answers.show(
        "evidence",
        new EvidencePage(Answers.base(slug), action, once, shows, link, files.hint(), refusals));
  }
}
