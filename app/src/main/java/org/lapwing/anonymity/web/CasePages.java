package org.lapwing.anonymity.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;

/** How the pages about the people of a case are addressed and answered. */
final class CasePages {

  private CasePages() {}

  /** The address of the people of a case. */
  static String people(String slug, UUID file) {
    return caseFile(slug, file) + "/people";
  }

  static String caseFile(String slug, UUID file) {
    return "/p/" + slug + "/cases/" + file;
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("anonymity/" + template, page));
  }

  /** The same form with what is to be put right. */
  static ModelAndView again(String template, Object page) {
    var again = show(template, page);
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }

  static ModelAndView on(String address) {
    return new ModelAndView("redirect:" + address);
  }

  static Refusal changed(String theirs) {
    return new Refusal(
        "pseudonym",
        "Somebody else has saved this meanwhile: %s. Save again to use yours".formatted(theirs));
  }
}
