package org.lapwing.requests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Refusal;

/**
 * Several agencies are asked at once about the same people.
 *
 * @param id made with the form, so that sending it twice asks once
 * @param gateway the code of the legal gateway
 * @param sheet whom the agencies must look for
 */
public record Round(
    UUID id,
    CaseId caseFile,
    List<AgencyId> agencies,
    LocalDate from,
    LocalDate to,
    String gateway,
    LocalDate due,
    List<Subject> sheet) {

  /** Everything that is wrong with it, in the order of its form. */
  List<Refusal> faults(LocalDate today, List<Gateway> gateways) {
    var faults = new ArrayList<Refusal>();
    if (agencies.isEmpty()) {
      faults.add(new Refusal("agencies", "Choose at least one agency"));
    }
    if (to.isBefore(from)) {
      faults.add(new Refusal("to", "The period cannot end before it begins"));
    }
    if (to.isAfter(today)) {
      faults.add(new Refusal("to", "The period must end today or earlier"));
    }
    if (due.isBefore(today)) {
      faults.add(new Refusal("due", "The day by which they answer must be today or later"));
    }
    if (gateways.stream().noneMatch(one -> one.code().equals(gateway))) {
      faults.add(new Refusal("gateway", "Choose by which right you ask"));
    }
    if (sheet.isEmpty()) {
      faults.add(new Refusal("name-1", "Enter at least one person for whom they must look"));
    }
    IntStream.range(0, sheet.size())
        .mapToObj(index -> sheet.get(index).wrong(index + 1))
        .flatMap(Optional::stream)
        .forEach(faults::add);
    return faults;
  }
}
