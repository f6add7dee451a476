package org.lapwing.incidents.holds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.Refusal;

/**
 * A hold that somebody is about to place.
 *
 * @param kind null while nothing was chosen
 * @param authority the code of what was chosen, or blank
 * @param askedBy who asked for it, by role and agency
 */
public record HoldWish(
    @Nullable HoldKind kind,
    String authority,
    String reason,
    String askedBy,
    LocalDate from,
    LocalDate reviewOn) {

  /** The authority that was chosen, if it is one for this kind of hold. */
  Optional<HoldAuthority> chosen(List<HoldAuthority> known) {
    return known.stream()
        .filter(one -> one.kind() == kind && one.code().equals(authority))
        .findFirst();
  }

  /** A hold stands for a reason, by an authority, at somebody’s request, and is looked at again. */
  List<Refusal> faults(LocalDate today, List<HoldAuthority> known) {
    var faults = new ArrayList<Refusal>();
    if (chosen(known).isEmpty()) {
      faults.add(new Refusal("authority", "Choose by which authority it is asked for"));
    }
    TypedText.needed(
        "asked-by", askedBy, TypedText.LINE, "Enter who asked for it, by role and agency", faults);
    TypedText.needed("reason", reason, TypedText.TEXT, "Enter why it is placed", faults);
    if (from.isAfter(today)) {
      faults.add(new Refusal("from", "The day from which it stands must be today or in the past"));
    }
    faults.addAll(reviewFaults(reviewOn, today));
    return faults;
  }

  static List<Refusal> reviewFaults(LocalDate reviewOn, LocalDate today) {
    return reviewOn.isAfter(today)
        ? List.of()
        : List.of(new Refusal("review", "Enter a day after today on which you look at it again"));
  }
}
