package org.lapwing.platform.parts;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * News about what just happened, or about the whole page.
 *
 * @param line one line of news, or null when there is content
 */
public record NotificationBanner(
    boolean success,
    Content title,
    String titleId,
    String role,
    @Nullable String disableAutoFocus,
    @Nullable Content line,
    @Nullable Content content,
    String classes) {

  private static final String TITLE_ID = "govuk-notification-banner-title";

  /** Something worked. */
  public static NotificationBanner success(String line) {
    return new NotificationBanner(
        true, Words.of("Success"), TITLE_ID, "alert", null, Words.of(line), null, "");
  }

  /** Something to know. */
  public static NotificationBanner important(String line) {
    return new NotificationBanner(
        false, Words.of("Important"), TITLE_ID, "region", null, Words.of(line), null, "");
  }

  public String allClasses() {
    return Classes.of(
        "govuk-notification-banner",
        Classes.when(success, "govuk-notification-banner--success"),
        classes);
  }
}
