package org.lapwing.anonymity.web;

import java.util.List;
import org.lapwing.anonymity.Names.Named;
import org.lapwing.platform.parts.CaseBanner;

/** All that names.jte may know: the people of a case with their real names. */
public record NamesPage(String back, String label, String reason, List<Named> people) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }
}
