package org.lapwing.actions;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * All that an owner tells of an action at once.
 *
 * @param text how it is going
 * @param recovery how it will be brought back on track, or blank
 * @param shows what the evidence shows, or blank if there is none
 * @param link where the evidence can be read, or blank
 * @param wanted the new date that is asked for; null for none
 * @param reason why a new date is needed, or blank
 */
public record Report(
    String text,
    Outlook outlook,
    String recovery,
    String shows,
    String link,
    @Nullable LocalDate wanted,
    String reason) {

  /** Words alone. */
  public static Report of(String text, Outlook outlook, String recovery) {
    return new Report(text, outlook, recovery, "", "", null, "");
  }

  /** What one part of the form says against another: a file of which nobody says what it shows, a reason without a date. */
  Optional<Refusal> wrong(boolean hasFile) {
    if (shows.isBlank() && (hasFile || !link.isBlank())) {
      return Action.no("shows", "Enter what the evidence shows, and what it does not");
    }
    if (!shows.isBlank() && !hasFile && link.isBlank()) {
      return Action.no("file", "Choose a file or enter a web address, or leave out what it shows");
    }
    return wanted == null && !reason.isBlank()
        ? Action.no("due", "Enter the new date, or leave out the reason")
        : Optional.empty();
  }

  boolean hasEvidence() {
    return !shows.isBlank();
  }
}
