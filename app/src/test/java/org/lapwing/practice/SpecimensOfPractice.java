package org.lapwing.practice;

import java.time.LocalDate;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** A programme with a touchpoint. */
public class SpecimensOfPractice implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;
  private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

  @Override
  public int floor() {
    return 4;
  }

  @Override
  public void put(Everything here) {
    var wish = new Programme.Wish(SENTINEL, SENTINEL, DAY, SENTINEL);
    var programme = here.took(here.bean(Programmes.class).introduce(wish, Ids.next()));
    here.name("programmes", programme.id().value());
    var point = new Touchpoint.Wish(DAY, SENTINEL, SENTINEL, SENTINEL, SENTINEL);
    here.name(
        "touchpoint",
        here.took(here.bean(Touchpoints.class).add(programme.id(), point, Ids.next()))
            .id());
  }
}
