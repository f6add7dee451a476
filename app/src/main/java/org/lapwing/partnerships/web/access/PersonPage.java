package org.lapwing.partnerships.web.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.Owned.OwnedThing;
import org.lapwing.partnerships.Persons.Entry;

/**
 * All that person.jte may know: somebody who serves or served here.
 *
 * @param mine whether the reader looks at their own page
 */
public record PersonPage(
    String home,
    Entry person,
    boolean mine,
    List<Held> roles,
    List<Held> grants,
    List<OwnedThing> owns,
    @Nullable String left) {

  /**
   * A role or a grant.
   *
   * @param note since when, until when and why, in words
   * @param end where it is ended, or null when it has ended
   */
  public record Held(String words, String note, @Nullable String end) {}

  public String here() {
    return home + "/people/" + person.id().value();
  }
}
