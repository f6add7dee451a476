package org.lapwing.partnerships;

import java.util.Locale;
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
  ADMINISTRATOR("Administrator");

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
