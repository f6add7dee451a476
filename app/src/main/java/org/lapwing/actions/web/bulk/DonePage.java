package org.lapwing.actions.web.bulk;

import java.util.List;
import org.lapwing.actions.bulk.Turn;
import org.lapwing.kernel.InWords;

/** All that done.jte may know: what became of each. */
public record DonePage(String base, String register, String deed, List<Turn> turns) {

  public List<Turn.Taken> taken() {
    return turns.stream()
        .filter(Turn.Taken.class::isInstance)
        .map(Turn.Taken.class::cast)
        .toList();
  }

  public List<Turn.Refused> refused() {
    return turns.stream()
        .filter(Turn.Refused.class::isInstance)
        .map(Turn.Refused.class::cast)
        .toList();
  }

  public List<Turn.Meanwhile> meanwhile() {
    return turns.stream()
        .filter(Turn.Meanwhile.class::isInstance)
        .map(Turn.Meanwhile.class::cast)
        .toList();
  }

  public String counted() {
    return InWords.count(taken().size(), "action", "actions");
  }
}
