package org.lapwing.platform.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.Drafts.Kept;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.SignedInPerson;
import org.lapwing.platform.drafts.KeptDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offers somebody back what they typed, to put back where it belongs or to throw away. */
@Controller
@RequestMapping("/account/kept")
class KeptController {

  private final KeptDrafts drafts;

  KeptController(KeptDrafts drafts) {
    this.drafts = drafts;
  }

  @GetMapping
  ModelAndView all(HttpServletRequest request) {
    return new ModelAndView(
        new Page("platform/keptList", new KeptListPage(drafts.of(author(request)))));
  }

  @GetMapping("/{id:[0-9a-f-]{36}}")
  ModelAndView one(@PathVariable UUID id, HttpServletRequest request) {
    var author = author(request);
    var form = drafts.find(id, author).orElseThrow(NotFound::new);
    var page = drafts.of(author).stream()
        .filter(kept -> kept.id().equals(id))
        .findFirst()
        .map(Kept::page);
    return new ModelAndView(new Page("platform/kept", new KeptPage(id, form, page)));
  }

  @PostMapping("/{id}/throw-away")
  String throwAway(@PathVariable UUID id, HttpServletRequest request) {
    drafts.throwAway(id, author(request));
    return "redirect:/account/kept";
  }

  private static PersonId author(HttpServletRequest request) {
    return SignedInPerson.of(request).orElseThrow(NotFound::new);
  }
}
