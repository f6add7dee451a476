package org.lapwing.incidents;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.Cases.CaseFile;
import org.springframework.stereotype.Component;

/** Leads from the case file to its incidents. */
@Component
class IncidentsOfCase implements CaseSection {

  private final Incidents incidents;

  IncidentsOfCase(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public boolean isForGuests() {
    return true;
  }

  @Override
  public List<Way> of(CaseFile file) {
    return incidents.of(file.id()).stream()
        .map(line -> new Way(
            "Incident " + line.reference(),
            line.placeholder()
                ? "A placeholder: it holds no facts"
                : InWords.count(line.children().size(), "child", "children"),
            "incidents/" + line.id().value()))
        .toList();
  }
}
