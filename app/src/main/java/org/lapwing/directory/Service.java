package org.lapwing.directory;

import java.util.Optional;
import org.lapwing.kernel.Refusal;

/** A service that families can turn to. */
public record Service(ServiceId id, About about, Offer offer, int version) {

  private static final int LONGEST = 200;

  /**
   * What a service says of itself.
   *
   * @param does what it does, in a line
   * @param area where it helps
   * @param web its address on the web, or blank
   * @param frontDoor whether it is whom to ring when worried about a child
   * @param source where all this was found
   */
  public record About(
      String name,
      String does,
      String forWhom,
      String area,
      String web,
      boolean frontDoor,
      String source) {

    About stripped() {
      return new About(
          name.strip(),
          does.strip(),
          forWhom.strip(),
          area.strip(),
          web.strip(),
          frontDoor,
          source.strip());
    }

    /** What is wrong with it first; empty if nothing is. */
    public Optional<Refusal> wrong() {
      return needed("name", name, "Enter the name of the service")
          .or(() -> needed("does", does, "Enter what it does, in a line"))
          .or(() -> needed("for", forWhom, "Enter who it is for"))
          .or(() -> needed("area", area, "Enter the area it helps in"))
          .or(() -> address(web))
          .or(() -> needed("source", source, "Enter where you found this"));
    }
  }

  static Optional<Refusal> needed(String field, String text, String message) {
    if (text.isBlank()) {
      return Optional.of(new Refusal(field, message));
    }
    return text.strip().length() > LONGEST
        ? Optional.of(new Refusal(field, "Write %d characters or fewer".formatted(LONGEST)))
        : Optional.empty();
  }

  private static Optional<Refusal> address(String web) {
    var address = web.strip();
    return address.isEmpty()
            || (address.matches("https?://[^\\s/]+\\.[^\\s]+") && address.length() <= LONGEST)
        ? Optional.empty()
        : Optional.of(new Refusal("web", "Enter a web address that begins with https://"));
  }
}
