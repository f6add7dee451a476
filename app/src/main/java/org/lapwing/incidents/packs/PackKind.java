package org.lapwing.incidents.packs;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.lapwing.incidents.clocks.Milestone;

/** What is sent elsewhere about an incident. */
public enum PackKind {
  NOTIFICATION(
      "Answers for the national form",
      "The answers to the national notification form",
      Milestone.SENT),
  RAPID_REVIEW(
      "Rapid review report",
      "The report of a rapid review to the national Panel",
      Milestone.RAPID_REVIEW_SENT),
  NHS_TRACKER("Answers for the NHS tracker", "The answers to the NHS tracker", null);

  private final String words;
  private final String subject;

  @org.jspecify.annotations.Nullable
  private final Milestone milestone;

  PackKind(String words, String subject, @org.jspecify.annotations.Nullable Milestone milestone) {
    this.words = words;
    this.subject = subject;
    this.milestone = milestone;
  }

  public String words() {
    return words;
  }

  /** What it is in a sentence, for whoever finds the file. */
  public String subject() {
    return subject;
  }

  /** What has come about once it is sent, if a clock waits for that. */
  public Optional<Milestone> milestone() {
    return Optional.ofNullable(milestone);
  }

  /** Whether it is read as a report, and not typed into a form. */
  public boolean isReport() {
    return this == RAPID_REVIEW;
  }

  /** The name as it is stored, such as {@code rapid_review}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that code, if there is one. */
  public static Optional<PackKind> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
