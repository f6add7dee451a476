package org.lapwing.partnerships;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;

/**
 * Somebody from another area who was let into one case: the grant says why and until when.
 *
 * @param area for which area they take part
 */
public record Guest(CaseGrant grant, UUID area, AgencyId agency, Part part) {

  /** As what a guest takes part. Nobody decides in the case as a guest. */
  public enum Part {
    PARTNER("Safeguarding partner of their area", Role.GUEST_READER),
    PANEL("Member of the panel", Role.GUEST_READER),
    ADVISER("Designated professional or legal adviser", Role.GUEST_READER),
    ANSWERS("Answers for their agency", Role.GUEST_REPRESENTATIVE);

    private final String words;
    private final Role role;

    Part(String words, Role role) {
      this.words = words;
      this.role = role;
    }

    public String words() {
      return words;
    }

    /** What they may do while they act here. */
    Role role() {
      return role;
    }

    /** The name as it is stored and sent, such as {@code panel}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> of(String code) {
      return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /**
   * What somebody asks for who names a guest.
   *
   * @param id made with the form, so that sending it twice names once
   * @param name for the invitation, if nobody with that address serves the area here
   * @param agency the same
   * @param lastDay the last day on which they may see the case
   */
  public record Wish(
      UUID id,
      CaseId file,
      UUID area,
      String email,
      String name,
      AgencyId agency,
      Part part,
      String reason,
      LocalDate lastDay) {}
}
