package org.lapwing.directory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A telephone number of a service.
 *
 * @param answers who picks up, where that is not the service by its name; or blank
 * @param note what callers should know, such as "out of hours"; or blank
 */
public record Phone(
    UUID id,
    ServiceId service,
    String answers,
    Telephone number,
    PhoneHours hours,
    String note,
    String source,
    Checks checks,
    int version)
    implements Route {

  /**
   * What is known of whether the number is right.
   *
   * @param confirmedOn when somebody last called it and it was confirmed, or null if nobody did
   * @param differsSince since when another source is known that prints another number, or null
   */
  public record Checks(
      @Nullable LocalDate confirmedOn, @Nullable LocalDate differsSince) {

    public static final Checks NONE = new Checks(null, null);
  }

  /** How far the number can be relied on today. */
  public Verification verification(LocalDate today, int days) {
    return Verification.of(checks, today, days);
  }
}
