package org.lapwing.actions.web.colours;

import java.util.List;
import org.lapwing.actions.ColourRule;
import org.lapwing.actions.ColourRules.Decided;
import org.lapwing.kernel.InWords;

/** All that colours.jte may know: by which rule colours are told, and what was decided before. */
public record ColoursPage(String base, ColourRule rule, List<Decided> decided, boolean mayDecide) {

  /** "10 working days". */
  public String workingDays(int days) {
    return InWords.count(days, "working day", "working days");
  }

  /** Since when the rule holds, and where it comes from. */
  public String origin() {
    return decided.stream().anyMatch(one -> one.rule().equals(rule))
        ? "Decided by this partnership, from %s.".formatted(InWords.date(rule.since()))
        : rule.source();
  }
}
