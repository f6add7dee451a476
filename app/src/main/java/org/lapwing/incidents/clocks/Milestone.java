package org.lapwing.incidents.clocks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What starts a clock or stops it. */
public enum Milestone {
  AWARE("Authority aware", "the authority became aware"),
  SENT("Notification sent to the Panel", "the notification was sent"),
  PARTNERS_TOLD("Safeguarding partners told", "the safeguarding partners were told"),
  RAPID_REVIEW_SENT("Rapid review sent to the Panel", "the rapid review was sent"),
  PANEL_REPLIED("Panel replied", "the Panel replied"),
  REVIEW_DECIDED("Review decided on", "the partners decided to hold a review"),
  PANEL_TOLD("Panel, Ofsted and Department told who reviews", "they were told who reviews"),
  PUBLICATION_PLANNED("Publication planned", "publication is planned"),
  ADVANCE_COPY_SENT("Report sent before publication", "the report was sent before publication"),
  PUBLISHED("Report published", "the report was published"),
  REASONS_GIVEN("Written reasons for delay given", "written reasons were given");

  private final String words;
  private final String happened;

  Milestone(String words, String happened) {
    this.words = words;
    this.happened = happened;
  }

  /** The milestone as a heading says it. */
  public String words() {
    return words;
  }

  /** The milestone after the word "when". */
  public String happened() {
    return happened;
  }

  /** Whether somebody records it for itself, and it does not follow from what is recorded elsewhere. */
  public boolean isRecorded() {
    return this != AWARE && this != REVIEW_DECIDED;
  }

  /** Whether it may lie ahead. */
  public boolean isPlan() {
    return this == PUBLICATION_PLANNED;
  }

  /** The name as it is stored, such as {@code rapid_review_sent}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The milestone of that code, if there is one. */
  public static Optional<Milestone> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
