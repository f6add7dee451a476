package org.lapwing.platform;

import java.util.Set;

/**
 * A way in the signed-in menu, supplied as a bean by the module it leads to.
 *
 * @param order where it stands, ascending: My work 0, Incidents 10, Cases 20, Reviews 30, Actions 40, Training 50,
 *     Audits 55, Meetings 60, Assurance 65, Releases 70, Services 75, People 80, Trail 90
 * @param segment what follows {@code /p/{partnership}/}; empty for home
 * @param onlyFor names of roles that may see it; empty for everyone
 * @param also what else may follow {@code /p/{partnership}/} on pages that belong to it
 */
public record MenuEntry(
    int order, String text, String segment, Set<String> onlyFor, Set<String> also) {

  public MenuEntry(int order, String text, String segment, Set<String> onlyFor) {
    this(order, text, segment, onlyFor, Set.of());
  }

  /** The same way, which is also where one is on pages that begin so. */
  public MenuEntry also(String... segments) {
    return new MenuEntry(order, text, segment, onlyFor, Set.of(segments));
  }

  /** The order of what stands apart, at the end of the line. */
  public static final int AT_THE_END = 99;

  boolean shown() {
    return onlyFor.isEmpty()
        || (Viewer.current().orElse(null) instanceof Viewer.Person person
            && person.roles().stream().anyMatch(onlyFor::contains));
  }
}
