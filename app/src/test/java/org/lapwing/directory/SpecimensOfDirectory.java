package org.lapwing.directory;

import java.nio.charset.StandardCharsets;
import org.lapwing.directory.Service.About;
import org.lapwing.directory.imports.Imports;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** A service with a number. */
public class SpecimensOfDirectory implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 4;
  }

  @Override
  public void put(Everything here) {
    var about = new About(SENTINEL, SENTINEL, SENTINEL, SENTINEL, "", true, SENTINEL);
    var service = here.took(here.bean(Services.class).add(about, Ids.next()));
    here.name("services", service.id().value());
    var wish =
        new PhoneWish(SENTINEL, "01632 960 001", new PhoneHours.NotSaid(), SENTINEL, SENTINEL);
    var number = here.took(here.bean(RoutesOfServices.class).add(service.id(), wish, Ids.next()));
    here.name("number", number.id());
    var place =
        new Location.Wish(SENTINEL, SENTINEL, SENTINEL, SENTINEL, "NR98 4AA", null, SENTINEL);
    var location =
        here.took(here.bean(LocationsOfServices.class).add(service.id(), place, Ids.next()));
    here.name("place", location.id());
    var file = "[{\"name\": \"%s\", \"status\": \"active\"}]".formatted(SENTINEL);
    var content = file.getBytes(StandardCharsets.UTF_8);
    here.name("staged", here.took(here.bean(Imports.class).read("a.json", content, Ids.next())));
  }
}
