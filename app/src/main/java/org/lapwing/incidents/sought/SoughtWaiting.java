package org.lapwing.incidents.sought;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.Soon;
import org.lapwing.incidents.sought.SoughtLog.Line;
import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.Cases;
import org.lapwing.platform.WorkItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Requests for information that are due soon or late, for those who keep the case. */
@Component
class SoughtWaiting implements WorkItems {

  private static final int MOST = 50;

  private final SoughtLog log;
  private final Cases cases;
  private final Soon soon;
  private final Clock clock;

  SoughtWaiting(SoughtLog log, Cases cases, Soon soon, Clock clock) {
    this.log = log;
    this.cases = cases;
    this.soon = soon;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    if (!CaseKeepers.keep()) {
      return List.of();
    }
    var today = LocalDate.now(clock);
    var last = soon.after(today);
    return log.open().stream()
        .filter(line -> !line.due().day().isAfter(last))
        .limit(MOST)
        .map(line -> item(line, today))
        .toList();
  }

  private WorkItem item(Line line, LocalDate today) {
    var file = line.sought().caseFile();
    return new WorkItem(
        "Beside the cases",
        label(file),
        "A request for information is to be answered",
        "cases/%s/sought/%s".formatted(file.value(), line.sought().id()),
        "Due",
        line.due().day(),
        line.isLate(today));
  }

  private String label(CaseId file) {
    return cases.find(file).map(Cases.CaseFile::label).orElse("");
  }
}
