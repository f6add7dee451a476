package org.lapwing.partnerships;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;

/** What a person may be within a partnership. */
public enum Role {
  BUSINESS_MANAGER("Business manager"),
  CO_ORDINATOR("Co-ordinator"),
  DELEGATED_PARTNER("Delegated safeguarding partner"),
  LEAD_PARTNER("Lead safeguarding partner"),
  PANEL_MEMBER("Review panel member"),
  ADVISER("Designated professional or legal adviser"),
  SCRUTINEER("Independent scrutineer"),
  REVIEWER("Independent reviewer"),
  REPRESENTATIVE("Agency representative"),
  AUDITOR("Auditor"),
  TRAINING("Training co-ordinator"),
  PRACTITIONER("Practitioner"),
  COMMUNICATIONS("Communications officer"),
  ADMINISTRATOR("Administrator"),
  /** Serves another partnership and was let into one case here, to read it. Given with the case, never by itself. */
  GUEST_READER("Guest in a case"),
  /** The same, to answer in that case for their agency. */
  GUEST_REPRESENTATIVE("Guest who answers for an agency");

  private static final Set<Role> GUESTS = Set.of(GUEST_READER, GUEST_REPRESENTATIVE);

  private final String words;

  Role(String words) {
    this.words = words;
  }

  /** The name as people say it. */
  public String words() {
    return words;
  }

  /** The name as it is stored and as {@link Viewer.Person#roles()} holds it, such as {@code business_manager}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The roles that can be given to those who serve a partnership. */
  public static List<Role> toGive() {
    return Stream.of(values()).filter(role -> !GUESTS.contains(role)).toList();
  }

  /** Whether the person now acting is a guest here, in one case. */
  public static boolean isGuest() {
    return GUESTS.stream().anyMatch(Role::isHeld);
  }

  public static Role of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether the person now acting holds any of these here. */
  public static boolean anyHeld(Role... roles) {
    return Stream.of(roles).anyMatch(Role::isHeld);
  }

  /**
   * Goes on only if the person now acting holds one of these here.
   *
   * @throws NotFound if they hold none: absent and forbidden look the same
   */
  public static void require(Role... roles) {
    if (!anyHeld(roles)) {
      throw new NotFound();
    }
  }

  /** Whether the person now acting holds this role here. */
  public boolean isHeld() {
    return Viewer.current().orElse(null) instanceof Viewer.Person person
        && person.roles().contains(code());
  }
}
