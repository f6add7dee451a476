package org.lapwing.platform.parts;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page stands beneath others. */
public record Breadcrumbs(List<Crumb> crumbs, String label, boolean collapses, String classes) {

  /** One page above this one, or this one when it leads nowhere. */
  public record Crumb(@Nullable String href, Content words) {

    public static Crumb of(String href, String words) {
      return new Crumb(href, Words.of(words));
    }
  }

  public static Breadcrumbs of(List<Crumb> crumbs) {
    return new Breadcrumbs(crumbs, "Breadcrumb", true, "");
  }

  public String allClasses() {
    return Classes.of(
        "govuk-breadcrumbs",
        classes,
        Classes.when(collapses, "govuk-breadcrumbs--collapse-on-mobile"));
  }
}
