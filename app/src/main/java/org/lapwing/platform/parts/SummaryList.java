package org.lapwing.platform.parts;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about one thing, each with its name and perhaps a way to change it. */
public record SummaryList(
    List<Row> rows, String classes, @Nullable Card card) {

  /** One fact. */
  public record Row(
      Cell key, Cell value, @Nullable List<Way> ways, String waysClasses, String classes) {}

  /** A name or a value. */
  public record Cell(Content words, String classes) {}

  /** A link that changes the fact; screen readers hear what it changes. */
  public record Way(String href, Content words, String about, String classes) {}

  /** A frame with a title around the list. */
  public record Card(
      @Nullable Content title,
      String titleClasses,
      List<Way> ways,
      String waysClasses,
      String classes) {}

  public static SummaryList of(List<Row> rows) {
    return new SummaryList(rows, "", null);
  }

  public static Row row(String key, @Nullable String value) {
    return row(key, Words.of(value));
  }

  public static Row row(String key, Content value) {
    return new Row(new Cell(Words.of(key), ""), new Cell(value, ""), null, "", "");
  }

  public static Row row(String key, Content value, Way way) {
    return new Row(new Cell(Words.of(key), ""), new Cell(value, ""), List.of(way), "", "");
  }

  public static Way way(String href, String words, String about) {
    return new Way(href, Words.of(words), about, "");
  }

  /** Without lines between the facts. */
  public SummaryList plain() {
    return new SummaryList(rows, "govuk-summary-list--no-border", card);
  }

  public boolean anyWays() {
    return rows.stream().anyMatch(row -> row.ways() != null && !row.ways().isEmpty());
  }

  public String rowClasses(Row row) {
    return Classes.of(
        "govuk-summary-list__row",
        Classes.when(anyWays() && row.ways() == null, "govuk-summary-list__row--no-actions"),
        row.classes());
  }
}
