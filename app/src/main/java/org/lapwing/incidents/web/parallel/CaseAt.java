package org.lapwing.incidents.web.parallel;

import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.platform.Page;
import org.springframework.web.servlet.ModelAndView;

/** How the pages beside a case are addressed and shown. */
public record CaseAt(String slug, UUID file) {

  public CaseId id() {
    return new CaseId(file);
  }

  /** The page of the case file. */
  public String home() {
    return "/p/" + slug + "/cases/" + file;
  }

  /** What runs beside the case. */
  public String parallel() {
    return home() + "/parallel";
  }

  public String proceeding(UUID id) {
    return parallel() + "/" + id;
  }

  public String hold(UUID id) {
    return home() + "/holds/" + id;
  }

  /** The disclosure schedule. */
  public String disclosure() {
    return home() + "/disclosure";
  }

  public String item(UUID id) {
    return disclosure() + "/" + id;
  }

  /** The log of requests for information. */
  public String sought() {
    return home() + "/sought";
  }

  public String sought(UUID id) {
    return sought() + "/" + id;
  }

  public static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("incidents/" + template, page));
  }
}
