package org.lapwing.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/**
 * Somebody read the words of a help page and says that they are right.
 *
 * @param edition which words they read
 * @param recordedBy who entered it here
 * @param endedOn the day on which the page was taken down, or null while it stands
 */
public record SignOff(
    UUID id,
    int edition,
    Wish by,
    String recordedBy,
    @Nullable LocalDate endedOn,
    String reason) {

  /**
   * Who read it, as what, when, and when they want it looked at again.
   *
   * @param role in what role, such as "Designated doctor for safeguarding children"
   * @param reviewBy the last day on which it counts
   */
  public record Wish(String name, String role, LocalDate signedOn, LocalDate reviewBy) {

    Optional<Refusal> wrong(AdviceRule rule, LocalDate today) {
      return Service.needed("name", name, "Enter who read it")
          .or(() -> Service.needed("role", role, "Enter in what role they read it"))
          .or(() -> days(rule, today));
    }

    private Optional<Refusal> days(AdviceRule rule, LocalDate today) {
      if (signedOn.isAfter(today)) {
        return Optional.of(new Refusal("signed", "The day must be today or in the past"));
      }
      if (!reviewBy.isAfter(today)) {
        return Optional.of(new Refusal("review", "The day of the next look must be in the future"));
      }
      return reviewBy.isAfter(signedOn.plusMonths(rule.longestMonths()))
          ? Optional.of(new Refusal(
              "review",
              "Look at it again within %d months of the day on which it was read"
                  .formatted(rule.longestMonths())))
          : Optional.empty();
    }
  }

  /** Whether it is for the words that are shown now, and the page was not taken down. */
  public boolean stands(Advice advice) {
    return endedOn == null && edition == advice.edition();
  }

  /** Whether it should have been looked at again. */
  public boolean isOverdue(LocalDate today) {
    return today.isAfter(by.reviewBy());
  }
}
