package org.lapwing.reviews;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Refusal;

/**
 * A finding about to be added, with the first thing that it rests on.
 *
 * @param cases those in which it was found
 */
public record NewFinding(String says, String why, List<CaseId> cases, Basis basis) {

  /** What is wrong with it; above all, that it rests on nothing. */
  public List<Refusal> faults() {
    var faults = new ArrayList<>(Finding.wrong(says, cases));
    if (basis.isBlank()) {
      faults.add(new Refusal(
          "kind", "A finding must rest on at least one thing. Choose what this one rests on"));
    } else {
      faults.addAll(basis.faults());
    }
    return faults;
  }
}
