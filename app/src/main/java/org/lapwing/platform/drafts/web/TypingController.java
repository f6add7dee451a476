package org.lapwing.platform.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.SignedInPerson;
import org.lapwing.platform.drafts.KeptDrafts;
import org.lapwing.platform.drafts.KeptForm.Field;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Speaks with the script of a page on which somebody types: keeps it as they type, and gives it back. */
@RestController
@RequestMapping("/account/kept/typing")
class TypingController {

  private final KeptDrafts drafts;

  TypingController(KeptDrafts drafts) {
    this.drafts = drafts;
  }

  /**
   * What was typed on a page before and never sent.
   *
   * @param at when, in words
   */
  record Typed(UUID id, String at, List<Field> fields) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Typed> typed(
      @RequestParam(defaultValue = "") String page,
      @RequestParam(defaultValue = "") String form,
      HttpServletRequest request) {
    var author = author(request);
    return drafts
        .beingTyped(page, form, author)
        .flatMap(kept -> drafts
            .find(kept.id(), author)
            .map(found -> new Typed(kept.id(), InWords.moment(kept.keptAt()), found.typed())))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  /** Answers with the id under which it is kept, or with nothing when there was nothing to keep. */
  @PostMapping(produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> type(HttpServletRequest request) {
    return drafts
        .type(request, author(request))
        .map(id -> ResponseEntity.ok(id.toString()))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  private static PersonId author(HttpServletRequest request) {
    return SignedInPerson.of(request).orElseThrow(NotFound::new);
  }
}
