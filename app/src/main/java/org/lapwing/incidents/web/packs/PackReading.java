package org.lapwing.incidents.web.packs;

import java.util.UUID;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.packs.Pack;
import org.lapwing.incidents.packs.PackKind;
import org.lapwing.incidents.packs.Packs;
import org.lapwing.incidents.web.IncidentReading;
import org.lapwing.partnerships.Cases;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Component;

/** Fetches a pack for a page, and has the reading recorded first. */
@Component
class PackReading {

  private final IncidentReading reading;
  private final Packs packs;
  private final Cases cases;
  private final Trail trail;

  PackReading(IncidentReading reading, Packs packs, Cases cases, Trail trail) {
    this.reading = reading;
    this.packs = packs;
    this.cases = cases;
    this.trail = trail;
  }

  /** For whoever reads packs. */
  At read(String slug, UUID id, String kind) {
    var what = PackKind.of(kind).orElseThrow(NotFound::new);
    var pack = packs.of(new IncidentId(id), what);
    reading.read(pack.incident().id());
    return new At(slug, pack);
  }

  /** For whoever fills packs in and sends them. */
  At toRun(String slug, UUID id, String kind) {
    if (!Packs.runs()) {
      throw new NotFound();
    }
    return read(slug, id, kind);
  }

  /** Records that a file of it was handed out. */
  void handedOut(Pack pack) {
    var right = cases.get(pack.incident().caseFile()).right();
    trail.read(Packs.KIND, pack.incident().id().value(), right.code());
  }
}
