package org.lapwing.partnerships;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.PersonId;

/**
 * What people own in one module and somebody must take over when they leave; each module that has owners supplies a
 * bean. Whatever a person who left still owns waits on the business manager's My work until it is handed over.
 */
public interface Owned {

  /** What these people own now in the viewer's partnership and is not finished, asked for at once. */
  List<OwnedThing> ownedBy(Collection<PersonId> people);

  /**
   * One thing that has an owner.
   *
   * @param kind what it is in one word, such as "Action"
   * @param reference the short name people say aloud, such as "A-17"
   * @param href its address below the partnership's home, such as {@code actions/0192…}
   * @param due the day it is due, or null
   */
  record OwnedThing(
      PersonId owner,
      String kind,
      String reference,
      String title,
      String href,
      @Nullable LocalDate due) {}
}
