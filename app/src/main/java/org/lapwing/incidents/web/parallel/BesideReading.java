package org.lapwing.incidents.web.parallel;

import org.lapwing.incidents.CaseKeepers;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.springframework.stereotype.Component;

/** Fetches the case file for a page on what runs beside it, and has the reading recorded first. */
@Component
public class BesideReading {

  private final Cases cases;
  private final Trail trail;

  BesideReading(Cases cases, Trail trail) {
    this.cases = cases;
    this.trail = trail;
  }

  /** For those who work on the case. */
  public CaseFile read(CaseAt at) {
    return allowed(at, CaseKeepers.read());
  }

  /** For those who place a hold. */
  public CaseFile hold(CaseAt at) {
    return allowed(at, CaseKeepers.hold());
  }

  /** For those who read what was disclosed and who asked. */
  public CaseFile papers(CaseAt at) {
    return allowed(at, CaseKeepers.readPapers());
  }

  /** For those who keep all this. */
  public CaseFile keep(CaseAt at) {
    return allowed(at, CaseKeepers.keep());
  }

  private CaseFile allowed(CaseAt at, boolean may) {
    var file =
        cases.find(at.id()).filter(CaseFile::mayRead).filter(_ -> may).orElseThrow(NotFound::new);
    trail.read("case", at.file(), file.right().code());
    return file;
  }
}
