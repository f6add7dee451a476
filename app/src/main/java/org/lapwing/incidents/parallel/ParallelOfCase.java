package org.lapwing.incidents.parallel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.incidents.CaseKeepers;
import org.lapwing.incidents.holds.Hold;
import org.lapwing.incidents.holds.Holds;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.Cases.CaseFile;
import org.springframework.stereotype.Component;

/** Leads from the case file to what runs beside it. */
@Component
class ParallelOfCase implements CaseSection {

  private static final int AFTER_THE_INCIDENTS = 52;

  private final Proceedings proceedings;
  private final Holds holds;

  ParallelOfCase(Proceedings proceedings, Holds holds) {
    this.proceedings = proceedings;
    this.holds = holds;
  }

  @Override
  public int order() {
    return AFTER_THE_INCIDENTS;
  }

  @Override
  public List<Way> of(CaseFile file) {
    return file.mayRead() && CaseKeepers.read()
        ? List.of(new Way(
            "What runs beside the case", note(file), "cases/" + file.id().value() + "/parallel"))
        : List.of();
  }

  private String note(CaseFile file) {
    var open = proceedings.of(file.id()).stream().filter(Proceeding::isOpen).count();
    var standing = holds.of(file.id()).stream().filter(Hold::stands).count();
    var parts = Stream.of(
            open == 0 ? "" : InWords.count(open, "proceeding goes on", "proceedings go on"),
            standing == 0 ? "" : InWords.count(standing, "hold stands", "holds stand"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
    return parts.isEmpty() ? "No proceeding and no hold is known" : parts;
  }
}
