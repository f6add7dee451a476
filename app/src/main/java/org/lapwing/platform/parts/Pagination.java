package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** Ways to the page before and the page after, by key; lists of ours have no page numbers. */
public record Pagination(
    @Nullable Way before, @Nullable Way after, String landmark, String classes) {

  /** One way, and what one finds there. */
  public record Way(
      String href, @Nullable Content words, @Nullable String label) {

    public String titleClasses() {
      return Classes.of(
          "govuk-pagination__link-title",
          Classes.when(label == null, "govuk-pagination__link-title--decorated"));
    }
  }

  /** For lists that begin with the newest; null where there is nothing more. */
  public static Pagination of(@Nullable String newer, @Nullable String older) {
    return new Pagination(way(newer, "Newer"), way(older, "Older"), "Pagination", "");
  }

  /** For lists in any other order. */
  public static Pagination through(@Nullable String before, @Nullable String after) {
    return new Pagination(way(before, null), way(after, null), "Pagination", "");
  }

  private static @Nullable Way way(@Nullable String href, @Nullable String words) {
    return href == null ? null : new Way(href, words == null ? null : Words.of(words), null);
  }

  public boolean leadsNowhere() {
    return before == null && after == null;
  }
}
