package org.lapwing.release.web;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lapwing.release.PublishedStatement;
import org.lapwing.thread.ThreadPanel;

/** All that statement.jte may know: a statement, and what rests on it. */
public record StatementPage(PublishedStatement statement, ThreadPanel panel) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  /** The day of publication in words. */
  public String day() {
    return DAY.format(statement.publishedOn());
  }

  /** Whether the source is a page that can be opened. */
  public boolean isLinked() {
    return statement.source().startsWith("https://");
  }
}
