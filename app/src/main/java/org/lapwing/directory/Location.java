package org.lapwing.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.hours.OpeningHours;
import org.lapwing.kernel.Refusal;

/**
 * Where a service is.
 *
 * @param hours when it is open, or null where nobody has said
 * @param access how people get in and what helps those who find that hard, or blank
 */
public record Location(
    UUID id,
    ServiceId service,
    Address address,
    @Nullable OpeningHours hours,
    String access,
    int version) {

  /** The name of the building, and where it stands. */
  public record Address(String name, String street, String town, String county, Postcode postcode) {

    /** On one line, as one would read it out. */
    public String line() {
      return String.join(", ", name, street, town, postcode.text());
    }
  }

  /**
   * What somebody typed of a place.
   *
   * @param hours when it is open, or null where nobody has said
   */
  public record Wish(
      String name,
      String street,
      String town,
      String county,
      String postcode,
      @Nullable OpeningHours hours,
      String access) {

    private static final int LONGEST = 500;

    /** All that is wrong with it, in the order of the form. */
    public List<Refusal> wrong() {
      var wrong = new ArrayList<Refusal>();
      Service.needed("name", name, "Enter the name of the building or place").ifPresent(wrong::add);
      Service.needed("street", street, "Enter the street and number").ifPresent(wrong::add);
      Service.needed("town", town, "Enter the town or village").ifPresent(wrong::add);
      Service.needed("county", county, "Enter the county").ifPresent(wrong::add);
      if (Postcode.read(postcode).isEmpty()) {
        wrong.add(NO_POSTCODE);
      }
      if (access.strip().length() > LONGEST) {
        wrong.add(new Refusal("access", "Write %d characters or fewer".formatted(LONGEST)));
      }
      return wrong;
    }

    Optional<Address> address() {
      return Postcode.read(postcode)
          .map(code ->
              new Address(name.strip(), street.strip(), town.strip(), county.strip(), code));
    }
  }

  static final Refusal NO_POSTCODE =
      new Refusal("postcode", "Enter a full postcode that exists, like NR1 3QX");
}
