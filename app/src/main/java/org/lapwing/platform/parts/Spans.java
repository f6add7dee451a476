package org.lapwing.platform.parts;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Things along time: each a bar from its beginning to its day, with the day that was promised first and the days of its
 * parts. The page says the same days in a table.
 *
 * @param from the first day drawn
 * @param to the last day drawn
 */
public record Spans(
    String id,
    String title,
    String description,
    LocalDate from,
    LocalDate to,
    LocalDate today,
    List<Span> spans) {

  private static final int HEAD = 24;
  private static final int PITCH = 48;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_LABELS = 6;

  /**
   * One of them.
   *
   * @param label says its state too, for those who cannot tell the tones apart
   * @param start null if it has no beginning: then it is its day alone
   * @param first the day promised first, if it moved since
   * @param parts the days of its parts
   */
  public record Span(
      String label,
      Mark.Shape tone,
      @Nullable LocalDate start,
      @Nullable LocalDate first,
      LocalDate end,
      List<LocalDate> parts) {}

  /** A line down the drawing, and what it says. */
  public record Tick(String x, @Nullable String label) {}

  public int height() {
    return HEAD + spans.size() * PITCH;
  }

  public int top(int row) {
    return HEAD + row * PITCH;
  }

  /** The beginnings of months; only some are named where they are many. */
  public List<Tick> months() {
    var months = new ArrayList<LocalDate>();
    for (var day = from.withDayOfMonth(1); !day.isAfter(to); day = day.plusMonths(1)) {
      months.add(day);
    }
    var step = (months.size() + MOST_LABELS - 1) / MOST_LABELS;
    return IntStream.range(0, months.size())
        .mapToObj(index ->
            new Tick(place(months.get(index)), index % step == 0 ? name(months.get(index)) : null))
        .toList();
  }

  /** Where today is, or null if it lies outside. */
  public @Nullable String present() {
    return within(today) ? place(today) : null;
  }

  public String label(int row) {
    var label = spans.get(row).label();
    return label.length() > LONGEST_LABEL
        ? label.substring(0, LONGEST_LABEL - 1).stripTrailing() + "…"
        : label;
  }

  /** Where the bar begins: at the edge if it began before. */
  public String left(int row) {
    return place(begin(row));
  }

  public String width(int row) {
    return Across.of(share(spans.get(row).end()) - share(begin(row)), 0, 100);
  }

  public String end(int row) {
    return place(spans.get(row).end());
  }

  /** Where the day lies that was promised first, if it moved and lies within. */
  public @Nullable String first(int row) {
    var first = spans.get(row).first();
    return first != null && within(first) ? place(first) : null;
  }

  public List<String> parts(int row) {
    return spans.get(row).parts().stream().filter(this::within).map(this::place).toList();
  }

  public String tone(int row) {
    return "app-i--"
        + switch (spans.get(row).tone()) {
          case RED, GAP -> "red";
          case AMBER -> "amber";
          case GREEN, UNDER_WAY, IN_PLACE -> "green";
          case BLUE -> "blue";
          case PLANNED, IN_QUESTION -> "line";
        };
  }

  private LocalDate begin(int row) {
    var span = spans.get(row);
    return span.start() == null || span.start().isAfter(span.end()) ? span.end() : span.start();
  }

  private boolean within(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private String place(LocalDate day) {
    return Across.of(share(day), 0, 100);
  }

  private double share(LocalDate day) {
    var all = ChronoUnit.DAYS.between(from, to) + 1.0;
    return Math.clamp(ChronoUnit.DAYS.between(from, day) / all, 0, 1);
  }

  private static String name(LocalDate month) {
    var name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.UK);
    return month.getMonthValue() == 1 ? name + " " + month.getYear() : name;
  }
}
