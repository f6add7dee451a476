package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * Something to press.
 *
 * @param href makes it a link that looks like a button
 * @param once whether a second press within a second is ignored where scripts run
 */
public record Button(
    Content words,
    String type,
    @Nullable String href,
    @Nullable String name,
    @Nullable String value,
    @Nullable String id,
    boolean disabled,
    @Nullable Boolean once,
    boolean start,
    String classes) {

  /** Sends the form, once. */
  public static Button of(String words) {
    return new Button(Words.of(words), "submit", null, null, null, null, false, true, false, "");
  }

  /** Leads somewhere. */
  public static Button to(String href, String words) {
    return new Button(Words.of(words), "submit", href, null, null, null, false, null, false, "");
  }

  public Button secondary() {
    return classes("govuk-button--secondary");
  }

  /** For what cannot be undone. */
  public Button warning() {
    return classes("govuk-button--warning");
  }

  public Button classes(String other) {
    return new Button(words, type, href, name, value, id, disabled, once, start, other);
  }

  /** Tells the server which button it was. */
  public Button sends(String sentName, String sentValue) {
    return new Button(words, type, href, sentName, sentValue, id, disabled, once, start, classes);
  }

  public @Nullable String onceWord() {
    return once == null ? null : once.toString();
  }

  public String allClasses() {
    return Classes.of("govuk-button", classes, Classes.when(start, "govuk-button--start"));
  }
}
