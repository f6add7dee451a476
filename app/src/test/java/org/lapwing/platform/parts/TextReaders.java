package org.lapwing.platform.parts;

import static java.util.Map.entry;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.parts.SummaryList.Card;
import org.lapwing.platform.parts.SummaryList.Row;

/** Read the options of what is not a field as our records. */
final class TextReaders {

  static final Map<String, Function<Options, Rendering>> ALL = Map.ofEntries(
      entry("button", TextReaders::button),
      entry("error-summary", TextReaders::summary),
      entry("details", TextReaders::details),
      entry("summary-list", TextReaders::list),
      entry("table", TextReaders::table),
      entry("tag", TextReaders::tag),
      entry("back-link", TextReaders::back),
      entry("breadcrumbs", TextReaders::crumbs),
      entry("pagination", TextReaders::pagination),
      entry("notification-banner", TextReaders::banner),
      entry("inset-text", TextReaders::inset),
      entry("warning-text", TextReaders::warning),
      entry("panel", TextReaders::panel));

  private TextReaders() {}

  private static Content orEmpty(@Nullable Content words) {
    return words == null ? Words.of("") : words;
  }

  private static Rendering button(Options o) {
    if (o.has("html") && o.has("isStartButton")) {
      o.fault("start button with markup");
    }
    var button = new Button(
        o.words(),
        o.text("type", "submit"),
        o.text("href"),
        o.text("name"),
        o.text("value"),
        o.text("id"),
        o.flag("disabled"),
        o.choice("preventDoubleClick"),
        o.flag("isStartButton"),
        o.text("classes", ""));
    return new Rendering("button", Map.of("button", button));
  }

  private static Rendering summary(Options o) {
    var entries = o.list("errorList").stream()
        .map(entry ->
            new ErrorSummary.Entry(entry.has("href") ? entry.text("href") : null, entry.words()))
        .toList();
    var summary = new ErrorSummary(
        orEmpty(o.words("titleHtml", "titleText")),
        o.words("descriptionHtml", "descriptionText"),
        entries,
        o.text("classes", ""),
        o.word("disableAutoFocus"));
    return new Rendering("errorSummary", Map.of("summary", summary));
  }

  private static Rendering details(Options o) {
    var details = new Details(
        orEmpty(o.words("summaryHtml", "summaryText")),
        o.words(),
        o.flag("open"),
        o.text("id"),
        o.text("classes", ""));
    return new Rendering("details", Map.of("details", details));
  }

  private static Rendering list(Options o) {
    var rows = o.list("rows").stream().map(TextReaders::row).toList();
    var list = new SummaryList(rows, o.text("classes", ""), card(o.child("card")));
    return new Rendering("summaryList", Map.of("list", list));
  }

  private static Row row(Options o) {
    var actions = o.child("actions");
    return new Row(
        fact(o.child("key")),
        fact(o.child("value")),
        actions != null && actions.has("items") ? ways(actions) : null,
        actions == null ? "" : actions.text("classes", ""),
        o.text("classes", ""));
  }

  private static SummaryList.Cell fact(@Nullable Options o) {
    return o == null
        ? new SummaryList.Cell(Words.of(""), "")
        : new SummaryList.Cell(o.words(), o.text("classes", ""));
  }

  private static List<SummaryList.Way> ways(Options o) {
    return o.list("items").stream()
        .map(way -> new SummaryList.Way(
            way.text("href", ""),
            way.words(),
            way.text("visuallyHiddenText", ""),
            way.text("classes", "")))
        .toList();
  }

  private static @Nullable Card card(@Nullable Options o) {
    if (o == null) {
      return null;
    }
    var title = o.child("title");
    var actions = o.child("actions");
    return new Card(
        title == null ? null : title.words(),
        title == null ? "" : title.text("classes", ""),
        actions == null ? List.of() : ways(actions),
        actions == null ? "" : actions.text("classes", ""),
        o.text("classes", ""));
  }

  private static Rendering table(Options o) {
    var rows = new ArrayList<List<Table.Cell>>();
    o.list("rows")
        .forEach(row -> rows.add(row.cells().stream().map(TextReaders::cell).toList()));
    var table = new Table(
        o.text("caption"),
        o.text("captionClasses", ""),
        o.list("head").stream().map(TextReaders::cell).toList(),
        rows,
        o.flag("firstCellIsHeader"),
        false,
        o.text("classes", ""));
    return new Rendering("table", Map.of("table", table));
  }

  private static Table.Cell cell(Options o) {
    return new Table.Cell(
        o.words(),
        o.text("format", ""),
        o.text("classes", ""),
        o.number("colspan"),
        o.number("rowspan"));
  }

  private static Rendering tag(Options o) {
    return new Rendering("tag", Map.of("tag", new Tag(o.words(), o.text("classes", ""))));
  }

  private static Rendering back(Options o) {
    var words = o.words("html", "text");
    var link = new BackLink(
        o.text("href", "#"), words == null ? Words.of("Back") : words, o.text("classes", ""));
    return new Rendering("backLink", Map.of("link", link));
  }

  private static Rendering crumbs(Options o) {
    var crumbs = o.list("items").stream()
        .map(item -> new Breadcrumbs.Crumb(item.text("href"), item.words()))
        .toList();
    var breadcrumbs = new Breadcrumbs(
        crumbs,
        o.text("labelText", "Breadcrumb"),
        o.flag("collapseOnMobile"),
        o.text("classes", ""));
    return new Rendering("breadcrumbs", Map.of("breadcrumbs", breadcrumbs));
  }

  private static Rendering pagination(Options o) {
    var pagination = new Pagination(
        way(o.child("previous")),
        way(o.child("next")),
        o.text("landmarkLabel", "Pagination"),
        o.text("classes", ""));
    return new Rendering("pagination", Map.of("pagination", pagination));
  }

  private static Pagination.@Nullable Way way(@Nullable Options o) {
    return o == null
        ? null
        : new Pagination.Way(o.text("href", ""), o.words("html", "text"), o.text("labelText"));
  }

  private static Rendering banner(Options o) {
    var success = o.text("type", "").equals("success");
    var title = o.words("titleHtml", "titleText");
    var content = o.words("html", "html");
    var banner = new NotificationBanner(
        success,
        title == null ? Words.of(success ? "Success" : "Important") : title,
        o.text("titleId", "govuk-notification-banner-title"),
        o.text("role", success ? "alert" : "region"),
        o.word("disableAutoFocus"),
        o.words("text", "text") == null ? null : Words.of(o.text("text")),
        content,
        o.text("classes", ""));
    return new Rendering("notificationBanner", Map.of("banner", banner));
  }

  private static Rendering inset(Options o) {
    var given = FieldReaders.given("content", o.words(), "id", o.text("id"));
    given.put("classes", o.text("classes", ""));
    return new Rendering("insetText", given);
  }

  private static Rendering warning(Options o) {
    var given = FieldReaders.given(
        "content", o.words(), "spokenFirst", o.text("iconFallbackText", "Warning"));
    given.put("classes", o.text("classes", ""));
    return new Rendering("warningText", given);
  }

  private static Rendering panel(Options o) {
    var classes = o.text("classes", "");
    if (classes.contains("--interruption")) {
      o.fault("interruption");
    }
    var panel =
        new Panel(orEmpty(o.words("titleHtml", "titleText")), o.words("html", "text"), classes);
    return new Rendering("panel", Map.of("panel", panel));
  }
}
