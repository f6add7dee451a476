package org.lapwing.actions.web.links;

import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.EvidenceOfActions.Upload;
import org.lapwing.actions.links.UpdateLinks;
import org.lapwing.actions.web.UpdateForm;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Files;
import org.lapwing.platform.Page;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page behind the link in an owner's letter. Looking at it changes nothing, because mail scanners follow links; only the
 * form does. A link that is wrong, has ended or was used leads to one and the same page.
 */
@Controller
@RequestMapping("/update/{token}")
class UpdateByLinkController {

  private final UpdateLinks links;
  private final Files files;

  UpdateByLinkController(UpdateLinks links, Files files) {
    this.links = links;
    this.files = files;
  }

  /** The address is a secret: it is not kept by browsers nor told to whatever a page leads to. */
  @ModelAttribute
  void keepSecret(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
  }

  @GetMapping
  ModelAndView form(@PathVariable String token) {
    return open(token)
        .map(action -> form(action, UpdateForm.typed(Map.of(), hint(token)), List.of()))
        .orElseGet(() -> ended(token));
  }

  @PostMapping
  ModelAndView report(
      @PathVariable String token,
      @RequestParam Map<String, String> fields,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var action = open(token);
    if (action.isEmpty()) {
      return isUsed(token) ? sentOn(token) : ended(token);
    }
    var form = UpdateForm.typed(fields, hint(token));
    var faults = form.faults();
    if (!faults.isEmpty()) {
      return again(action.get(), form, faults);
    }
    try (var content = file == null || isNothing(file) ? null : file.getInputStream()) {
      return said(token, form, upload(file, content))
          .map(outcome -> answer(outcome, token, action.get(), form))
          .orElseGet(() -> isUsed(token) ? sentOn(token) : ended(token));
    }
  }

  @GetMapping("/sent")
  ModelAndView sent(@PathVariable String token) {
    return isUsed(token) ? show(LinkSaid.sent()) : ended(token);
  }

  /** Says the same whatever becomes of it. */
  @PostMapping("/new")
  ModelAndView anew(@PathVariable String token) {
    links
        .behind(token)
        .ifPresent(link ->
            new Viewer.Job(link.partnership(), "update-link").run(() -> links.sendAnew(link)));
    return show(LinkSaid.asked());
  }

  private static ModelAndView answer(
      Outcome<Action> outcome, String token, Action action, UpdateForm form) {
    return switch (outcome) {
      case Accepted<Action> _ -> sentOn(token);
      case Refused<Action>(var because) -> again(action, form, List.of(because));
    };
  }

  private Optional<Action> open(String token) {
    return links.behind(token).flatMap(link -> link.call(links::open));
  }

  private boolean isUsed(String token) {
    return links.behind(token).filter(link -> link.call(links::isUsed)).isPresent();
  }

  private Optional<Outcome<Action>> said(String token, UpdateForm form, @Nullable Upload upload) {
    return links.behind(token).flatMap(link -> link.call(() -> links.report(form.read(), upload)));
  }

  private String hint(String token) {
    return links.behind(token).map(link -> link.call(files::hint)).orElse("");
  }

  private static boolean isNothing(MultipartFile file) {
    var name = file.getOriginalFilename();
    return file.isEmpty() && (name == null || name.isBlank());
  }

  private static @Nullable Upload upload(
      @Nullable MultipartFile file, @Nullable InputStream content) {
    if (file == null || content == null) {
      return null;
    }
    var name = file.getOriginalFilename();
    return new Upload(name == null ? "" : name, content);
  }

  private static ModelAndView form(Action action, UpdateForm form, List<Refusal> refusals) {
    return new ModelAndView(new Page("actions/link", LinkPage.of(action, form, refusals)));
  }

  private static ModelAndView again(Action action, UpdateForm form, List<Refusal> refusals) {
    var page = form(action, form, refusals);
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView sentOn(String token) {
    return new ModelAndView("redirect:/update/" + token + "/sent");
  }

  private static ModelAndView ended(String token) {
    var page = show(LinkSaid.ended(token));
    page.setStatus(NOT_FOUND);
    return page;
  }

  private static ModelAndView show(LinkSaid said) {
    return new ModelAndView(new Page("actions/linkSaid", said));
  }
}
