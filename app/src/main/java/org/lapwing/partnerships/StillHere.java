package org.lapwing.partnerships;

import java.util.Optional;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.sheets.OnBehalf;
import org.springframework.stereotype.Component;

/** Lets a job go on for somebody with the roles that they hold at that moment. */
@Component
class StillHere implements OnBehalf {

  private final Places places;

  StillHere(Places places) {
    this.places = places;
  }

  @Override
  public Optional<Viewer.Person> of(PersonId person) {
    var here = Viewer.current().orElseThrow(NotFound::new).partnership();
    return places.of(person).stream()
        .filter(place -> place.partnership().equals(here))
        .findFirst()
        .map(place -> new Viewer.Person(here, person, place.agency(), place.roles(), null));
  }
}
