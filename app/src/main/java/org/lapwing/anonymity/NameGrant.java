package org.lapwing.anonymity;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;

/**
 * Leave for one person to see the real names of one case, for a reason and until a day.
 *
 * @param endsAt the first moment at which it is over
 */
public record NameGrant(
    UUID id,
    CaseId caseFile,
    PersonId person,
    String reason,
    Instant grantedAt,
    PersonId grantedBy,
    Instant endsAt,
    @Nullable Instant endedAt,
    @Nullable String endReason) {

  static final int LONGEST_REASON = 500;

  /** Names are looked at for one piece of work; after three months somebody decides again. */
  static final int MOST_MONTHS = 3;

  /**
   * What somebody asks for who lets another see names.
   *
   * @param id made with the form, so that sending it twice grants once
   * @param lastDay the last day on which the person may see the names
   */
  public record Wish(UUID id, CaseId caseFile, PersonId person, String reason, LocalDate lastDay) {}

  static Outcome<NameGrant> make(Wish wish, PersonId by, Instant now) {
    var today = LocalDate.ofInstant(now, InWords.LONDON);
    if (wish.person().equals(by)) {
      return refused("person", "Somebody else must let you see names. Choose another person");
    }
    if (wish.lastDay().isBefore(today)) {
      return refused("until", "The last day must be today or later");
    }
    if (wish.lastDay().isAfter(today.plusMonths(MOST_MONTHS))) {
      return refused("until", "The last day must be within 3 months. It can be granted again then");
    }
    var wrong = wrongReason(wish.reason(), "Enter why they need to see the names");
    if (wrong != null) {
      return refused("reason", wrong);
    }
    var ends = wish.lastDay().plusDays(1).atStartOfDay(InWords.LONDON).toInstant();
    return accepted(new NameGrant(
        wish.id(),
        wish.caseFile(),
        wish.person(),
        wish.reason().strip(),
        now,
        by,
        ends,
        null,
        null));
  }

  /** What is wrong with a reason, or null. */
  static @Nullable String wrongReason(String typed, String ifBlank) {
    if (typed.isBlank()) {
      return ifBlank;
    }
    return typed.strip().length() > LONGEST_REASON
        ? "The reason must be %d characters or fewer".formatted(LONGEST_REASON)
        : null;
  }

  /** The last day on which the person may see the names, as far as the grant goes. */
  public LocalDate lastDay() {
    return LocalDate.ofInstant(endsAt.minusMillis(1), InWords.LONDON);
  }

  public boolean isLive(Instant now) {
    return endedAt == null && endsAt.isAfter(now);
  }
}
