package org.lapwing.release.web;

import org.lapwing.release.Comparison;
import org.lapwing.release.Edition;
import org.lapwing.release.Statement;

/** All that changes.jte may know: two versions that follow each other. */
public record ChangesPage(String back, Statement statement, Edition before, Edition after) {

  public Comparison comparison() {
    return Comparison.of(before.text(), after.text());
  }
}
