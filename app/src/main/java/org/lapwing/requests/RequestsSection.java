package org.lapwing.requests;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.Cases.CaseFile;
import org.springframework.stereotype.Component;

/** Leads from the case file to what agencies were asked. */
@Component
class RequestsSection implements CaseSection {

  private final Requests requests;

  RequestsSection(Requests requests) {
    this.requests = requests;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public boolean isForGuests() {
    return true;
  }

  @Override
  public List<Way> of(CaseFile file) {
    return file.mayRead() && Who.gathers()
        ? List.of(new Way(
            "Requests to agencies",
            note(requests.of(file.id())),
            "cases/" + file.id().value() + "/requests"))
        : List.of();
  }

  private static String note(List<Request> all) {
    if (all.isEmpty()) {
      return "No agency was asked yet";
    }
    var asked =
        all.stream().filter(one -> !(one.state() instanceof State.Recalled)).toList();
    var answered =
        asked.stream().filter(one -> one.state().answeredOn() != null).count();
    return "%d of %s answered"
        .formatted(answered, InWords.count(asked.size(), "agency", "agencies"));
  }
}
