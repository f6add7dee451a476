package org.lapwing.release;

import java.util.List;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** A statement that is not released yet, with the word in all that it says. */
public class SpecimensOfRelease implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 9;
  }

  @Override
  public void put(Everything here) {
    var text = new Text(SENTINEL, SENTINEL, SENTINEL, "", List.of(SENTINEL), null, List.of());
    var draft = here.took(here.bean(Statements.class).draft(Ids.next(), new Draft(text, null)));
    here.name("statements", draft.statement());
  }
}
