package org.lapwing.partnerships.web.calendar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.calendar.CalendarAddresses.Address;

/**
 * All that calendar.jte may know.
 *
 * @param has whether an address works now
 * @param standing since when, and when it was fetched last
 * @param made the address that was just made, shown this once, or null
 */
public record CalendarPage(
    boolean has, String standing, @Nullable String made) {

  static CalendarPage of(Optional<Address> address) {
    return new CalendarPage(address.isPresent(), standing(address), null);
  }

  static CalendarPage made(String whole) {
    return new CalendarPage(true, "", whole);
  }

  /** How it stands with somebody's address, in a sentence without its full stop. */
  public static String standing(Optional<Address> address) {
    return address.map(CalendarPage::told).orElse("You have made no address");
  }

  private static String told(Address address) {
    var fetched = address.fetchedOn();
    return "An address was made on %s, %s"
        .formatted(
            InWords.date(InWords.dayOf(address.madeAt())),
            fetched == null
                ? "and no program has fetched it yet"
                : "and was fetched last on " + InWords.date(fetched));
  }
}
