package org.lapwing.actions.views;

import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** A view of the register that the manager keeps. */
public class SpecimensOfViews implements Specimens {

  @Override
  public int floor() {
    return 4;
  }

  @Override
  public void put(Everything here) {
    var id = Ids.next();
    here.took(here.bean(SavedViews.class)
        .save(
            id,
            new SavedViews.Wanted(Everything.SENTINEL, "q=" + Everything.SENTINEL, true, false)));
    here.name("view", id);
  }
}
