package org.lapwing.oversight.agenda;

import java.time.Instant;
import java.util.List;

/**
 * An agenda as it was published once.
 *
 * @param by who published it, by name; or blank
 * @param told how many people were told
 * @param items as they were then
 */
public record Edition(int number, Instant at, String by, int told, List<AgendaItem> items) {

  public Edition {
    items = List.copyOf(items);
  }
}
