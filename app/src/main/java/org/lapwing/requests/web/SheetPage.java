package org.lapwing.requests.web;

import java.util.List;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.requests.Subject;

/** All that sheet.jte may know: whom an agency was asked to look for, by real names. */
public record SheetPage(String back, String label, String reference, List<Subject> sheet) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }
}
