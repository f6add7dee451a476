package org.lapwing.incidents.referrals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.Refusal;

/** What is wrong with a referral, in the order of its form. */
record ReferralFaults(Referral.Wish told, LocalDate today) {

  static final int LONGEST_LINE = 120;
  static final int LONGEST_TEXT = 10_000;
  private static final int MOST_CHILDREN = 9;

  List<Refusal> all() {
    var faults = new ArrayList<Refusal>();
    text("summary", told.summary(), "Enter what happened in one line", LONGEST_LINE)
        .ifPresent(faults::add);
    if (told.account().length() > LONGEST_TEXT) {
      faults.add(new Refusal("account", "Write %,d characters or fewer".formatted(LONGEST_TEXT)));
    }
    text("area", told.area(), "Enter the area where it happened", LONGEST_LINE)
        .ifPresent(faults::add);
    if (told.harmOn() != null && told.harmOn().isAfter(today)) {
      faults.add(new Refusal("harm", "The day must be today or in the past"));
    }
    if (told.children() < 1 || told.children() > MOST_CHILDREN) {
      faults.add(new Refusal("children", "Enter how many children were hurt, from 1 to 9"));
    }
    text(
            "agreed",
            told.agreedBy(),
            "Enter who agrees, such as the named nurse. A referral needs your agency’s senior safeguarding lead",
            LONGEST_LINE)
        .ifPresent(faults::add);
    return faults;
  }

  static Optional<Refusal> text(String field, String text, String ifBlank, int longest) {
    if (text.isBlank()) {
      return Optional.of(new Refusal(field, ifBlank));
    }
    return text.strip().length() > longest
        ? Optional.of(new Refusal(field, "Write %,d characters or fewer".formatted(longest)))
        : Optional.empty();
  }
}
