package org.lapwing.incidents.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.UUID;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;

/** How the pages of incidents are addressed and answered. */
final class IncidentPages {

  private IncidentPages() {}

  static String home(String slug) {
    return "/p/" + slug;
  }

  static String base(String slug) {
    return home(slug) + "/incidents";
  }

  static String incident(String slug, UUID id) {
    return base(slug) + "/" + id;
  }

  static String child(String slug, UUID id, UUID child) {
    return incident(slug, id) + "/children/" + child;
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("incidents/" + template, page));
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
}
