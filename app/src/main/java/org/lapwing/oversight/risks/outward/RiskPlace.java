package org.lapwing.oversight.risks.outward;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows risks in the thread, to everybody who serves the partnership: they hold no case material. */
@Component
class RiskPlace implements ThreadPlace {

  private final Risks risks;

  RiskPlace(Risks risks) {
    this.risks = risks;
  }

  @Override
  public String kind() {
    return Risks.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return risks.these(ids).stream().collect(toMap(risk -> risk.id().value(), RiskPlace::seen));
  }

  private static Seen seen(Risk risk) {
    return new Seen(
        "Risk " + risk.reference(),
        risk.telling().title(),
        "risks/" + risk.id().value(),
        risk.isOpen() ? "Watched" : "Closed");
  }
}
