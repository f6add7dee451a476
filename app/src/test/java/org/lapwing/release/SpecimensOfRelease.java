package org.lapwing.release;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;

/** A statement. */
public class SpecimensOfRelease implements Specimens {

  @Override
  public int floor() {
    return 9;
  }

  @Override
  public void put(Everything here) {
    var statement = new PublishedStatement(
        Ids.next(),
        Everything.SENTINEL,
        LocalDate.of(2022, 2, 7),
        "Us",
        "A test",
        List.of(Everything.SENTINEL));
    here.bean(Statements.class).publish(statement);
    here.name("statements", statement.id());
  }
}
