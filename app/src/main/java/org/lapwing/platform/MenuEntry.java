package org.lapwing.platform;

import java.util.Set;

/**
 * A way in the signed-in menu, supplied as a bean by the module it leads to.
 *
 * @param order where it stands, ascending: My work 0, Incidents 10, Cases 20, Reviews 30, Actions 40, Training 50,
 *     Audits 55, Meetings 60, Challenges 62, Assurance 65, Releases 70, Services 75, People 80, Trail 90
 * @param segment what follows {@code /p/{partnership}/}; empty for home
 * @param onlyFor names of roles that may see it; empty for everyone
 * @param also what else may follow {@code /p/{partnership}/} on pages that belong to it
 * @param forGuests whether somebody from another partnership who is a guest in one case may go there
 */
public record MenuEntry(
    int order,
    String text,
    String segment,
    Set<String> onlyFor,
    Set<String> also,
    boolean forGuests) {

  /** What the roles of guests begin with: who holds one serves elsewhere and was let into one case here. */
  private static final String GUEST = "guest_";

  public MenuEntry(int order, String text, String segment, Set<String> onlyFor) {
    this(order, text, segment, onlyFor, Set.of(), false);
  }

  /** The same way, which is also where one is on pages that begin so. */
  public MenuEntry also(String... segments) {
    return new MenuEntry(order, text, segment, onlyFor, Set.of(segments), forGuests);
  }

  /** The same way, which guests may go too. */
  public MenuEntry andForGuests() {
    return new MenuEntry(order, text, segment, onlyFor, also, true);
  }

  /** The order of what stands apart, at the end of the line. */
  public static final int AT_THE_END = 99;

  boolean shown() {
    if (!(Viewer.current().orElse(null) instanceof Viewer.Person person)) {
      return onlyFor.isEmpty();
    }
    return isGuest(person)
        ? forGuests
        : onlyFor.isEmpty() || person.roles().stream().anyMatch(onlyFor::contains);
  }

  private static boolean isGuest(Viewer.Person person) {
    return person.roles().stream().anyMatch(role -> role.startsWith(GUEST));
  }
}
