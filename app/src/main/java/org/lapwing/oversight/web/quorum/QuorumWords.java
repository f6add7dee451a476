package org.lapwing.oversight.web.quorum;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.quorum.Quorum;
import org.lapwing.partnerships.AgencyKind;

/** Says a rule of quorum in a sentence. */
public final class QuorumWords {

  private QuorumWords() {}

  /** "At least 3 members, and somebody for the local authority, the police and the integrated care board". */
  public static String of(Quorum rule) {
    var least =
        rule.least() == 0 ? "" : "At least " + InWords.count(rule.least(), "member", "members");
    var kinds = rule.kinds().stream()
        .sorted(Comparator.naturalOrder())
        .map(AgencyKind::words)
        .map(words -> words.toLowerCase(Locale.UK))
        .collect(Collectors.joining(", "));
    if (kinds.isEmpty()) {
      return least;
    }
    return least.isEmpty()
        ? "Somebody must speak for: " + kinds
        : least + ", and somebody must speak for: " + kinds;
  }
}
