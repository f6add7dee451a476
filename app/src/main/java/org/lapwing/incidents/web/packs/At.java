package org.lapwing.incidents.web.packs;

import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.packs.Pack;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.FormPage;
import org.springframework.web.servlet.ModelAndView;

/** A pack, and where its pages lie. */
public record At(String slug, Pack pack) {

  public String incident() {
    return "/p/%s/incidents/%s".formatted(slug, pack.incident().id().value());
  }

  public String here() {
    return incident() + "/packs/" + pack.kind().code();
  }

  public String caption() {
    return "Incident " + pack.incident().reference();
  }

  public CaseBanner banner() {
    return CaseBanner.of(pack.incident().caseLabel(), null);
  }

  String file() {
    return "/p/%s/cases/%s".formatted(slug, pack.incident().caseFile().value());
  }

  FormPage form(String title, UUID once, String button, List<? extends FormPage.Asked> fields) {
    return FormPage.of(title, BackLink.to(here(), pack.kind().words()), once, button, fields)
        .about(pack.incident().caseLabel())
        .caption(caption());
  }

  ModelAndView on(String done) {
    return new ModelAndView("redirect:" + here() + "?done=" + done);
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("incidents/" + template, page));
  }
}
