package org.lapwing.requests.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.UUID;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;

/** How the pages of requests are addressed and answered for the case group. */
record CasePath(String slug, UUID file) {

  String caseFile() {
    return "/p/" + slug + "/cases/" + file;
  }

  /** All requests of the case. */
  String requests() {
    return caseFile() + "/requests";
  }

  String request(UUID asked) {
    return requests() + "/" + asked;
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("requests/" + template, page));
  }

  /** The same form with what is to be put right. */
  static ModelAndView again(String template, Object page) {
    var again = show(template, page);
    again.setStatus(UNPROCESSABLE_CONTENT);
    return again;
  }
}
