package org.lapwing.platform.sheets.web;

import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Page;
import org.lapwing.platform.jobs.Jobs;
import org.lapwing.platform.sheets.SheetRegister;
import org.lapwing.platform.sheets.Sheets;
import org.lapwing.platform.sheets.kept.ApplySheets;
import org.lapwing.platform.sheets.kept.Applying;
import org.lapwing.platform.sheets.kept.Back;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages “Work in Excel” of one register. A controller extends it, says at which address, which ends in
 * {@code /sheet}, and hands over its register.
 */
public abstract class SheetController {

  /** More rows than these take longer than a person waits for a page. */
  private static final int AT_ONCE = 200;

  private static final String AFTER_SECONDS = "2";

  private static final MediaType EXCEL =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final SheetRegister register;
  private final Desk desk;

  /** What these pages ask. */
  @Component
  public record Desk(Sheets sheets, Applying applying, Jobs jobs) {}

  protected SheetController(SheetRegister register, Desk desk) {
    this.register = register;
    this.desk = desk;
  }

  @GetMapping
  ModelAndView desk(@PathVariable String slug, HttpServletRequest request) {
    var query = request.getQueryString();
    return desk(slug, query == null ? "" : query, Ids.next(), List.of());
  }

  @PostMapping("/out")
  ResponseEntity<byte[]> takeOut(
      @PathVariable String slug, @RequestParam(defaultValue = "") String asked) {
    var disposition = ContentDisposition.attachment()
        .filename(slug + "-" + register.key() + ".xlsx", StandardCharsets.US_ASCII)
        .build();
    return ResponseEntity.ok()
        .contentType(EXCEL)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(desk.sheets().takeOut(register, asked));
  }

  @PostMapping
  ModelAndView giveBack(
      @PathVariable String slug,
      @RequestParam UUID once,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    return switch (desk.sheets().giveBack(register, name, content(file), once)) {
      case Accepted<UUID>(var id) -> go(base(slug) + "/" + id);
      case Refused<UUID>(var refusal) -> {
        var again = desk(slug, "", once, List.of(refusal));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
    };
  }

  @GetMapping("/{sheet}")
  ModelAndView look(
      @PathVariable String slug,
      @PathVariable UUID sheet,
      @RequestParam(defaultValue = "0") int from,
      HttpServletResponse response) {
    var back = desk.sheets().get(register, sheet);
    if (back.state() == Back.State.ASKED) {
      response.setHeader("Refresh", AFTER_SECONDS);
    }
    return look(slug, back, from, List.of());
  }

  /**
   * Keeps what is chosen on a page, and goes on to another or applies it all.
   *
   * @param take what is chosen on this page
   * @param then where to: the page that begins with this row, or "apply"; or "changes", "all" or "none", to choose those
   */
  @PostMapping("/{sheet}")
  ModelAndView choose(
      @PathVariable String slug,
      @PathVariable UUID sheet,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "") Set<String> take,
      @RequestParam(defaultValue = "apply") String then) {
    var chosen = desk.sheets().choose(register, sheet, before -> switch (then) {
      case "all", "changes", "none" -> Choosing.all(desk.sheets().get(register, sheet), then);
      default -> Choosing.on(desk.sheets().get(register, sheet), from, before, take);
    });
    return switch (then) {
      case "apply" -> apply(slug, chosen, from);
      case "all", "changes", "none" -> go(base(slug) + "/" + sheet);
      default -> go(base(slug) + "/" + sheet + "?from=" + Choosing.number(then));
    };
  }

  private ModelAndView apply(String slug, Back back, int from) {
    return switch (desk.sheets().ask(register, back.id())) {
      case Refused<Back>(var refusal) -> {
        var again = look(slug, back, from, List.of(refusal));
        again.setStatus(UNPROCESSABLE_CONTENT);
        yield again;
      }
      case Accepted<Back>(var asked) -> {
        var isAsked = asked.state() == Back.State.ASKED;
        if (isAsked && asked.chosenRows().size() > AT_ONCE) {
          desk.jobs().ask(ApplySheets.NAME);
        } else if (isAsked) {
          desk.applying().apply(asked, register, (_, _) -> {});
        }
        yield go(base(slug) + "/" + back.id());
      }
    };
  }

  private ModelAndView desk(String slug, String query, UUID once, List<Refusal> refusals) {
    return new ModelAndView(new Page(
        "sheets/desk",
        new DeskPage(
            "/p/" + slug + "/" + register.key(),
            register.words(),
            query,
            once,
            desk.sheets().latest(register),
            refusals)));
  }

  private ModelAndView look(String slug, Back back, int from, List<Refusal> refusals) {
    var home = "/p/" + slug + "/" + register.key();
    return new ModelAndView(
        back.state() == Back.State.READ
            ? new Page(
                "sheets/compared",
                new ComparedPage(home, register.words(), back, Math.max(0, from), refusals))
            : new Page(
                "sheets/applied",
                new AppliedPage(home, register.words(), back, Math.max(0, from))));
  }

  /** No more of it than tells that it is too much. */
  private static byte[] content(@Nullable MultipartFile file) throws IOException {
    if (file == null) {
      return new byte[0];
    }
    try (var content = file.getInputStream()) {
      return content.readNBytes(Sheets.LARGEST + 1);
    }
  }

  private String base(String slug) {
    return "/p/" + slug + "/" + register.key() + "/sheet";
  }

  private static ModelAndView go(String address) {
    var there = new RedirectView(address);
    there.setStatusCode(SEE_OTHER);
    return new ModelAndView(there);
  }
}
