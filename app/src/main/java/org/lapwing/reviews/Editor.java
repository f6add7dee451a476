package org.lapwing.reviews;

import static org.lapwing.partnerships.Role.ADVISER;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.PANEL_MEMBER;
import static org.lapwing.partnerships.Role.REPRESENTATIVE;
import static org.lapwing.partnerships.Role.REVIEWER;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/** Somebody who may read a review and wants to do something to it: who they are, for whom, and as what. */
public record Editor(PersonId person, AgencyId agency, Set<String> roles) {

  /** The person now acting; nobody else may do anything to a review. */
  public static Editor current() {
    var person = Viewer.person();
    return new Editor(person.person(), person.agency(), person.roles());
  }

  /** Whether they run the partnership's business. */
  public boolean runs() {
    return holds(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** Whether they write what the review finds and recommends. */
  public boolean writes() {
    return runs() || holds(REVIEWER);
  }

  /** Whether they may answer for that agency. */
  public boolean speaksFor(AgencyId other) {
    return agency.equals(other) && speaks();
  }

  /** Whether they may answer for their own agency. */
  public boolean speaks() {
    return holds(REPRESENTATIVE, DELEGATED_PARTNER);
  }

  /** Whether they sit in the case group, so that they can tell what a wording would give away. */
  public boolean clears() {
    return writes() || holds(DELEGATED_PARTNER, PANEL_MEMBER, ADVISER);
  }

  Optional<Refusal> mustRun() {
    return runs()
        ? Optional.empty()
        : no("", "Only the business manager or the co-ordinator can do this");
  }

  Optional<Refusal> mustWrite() {
    return writes()
        ? Optional.empty()
        : no(
            "",
            "Only the business manager, the co-ordinator or the independent reviewer can do this");
  }

  static Optional<Refusal> no(String field, String message) {
    return Optional.of(new Refusal(field, message));
  }

  private boolean holds(Role... any) {
    return Stream.of(any).anyMatch(role -> roles.contains(role.code()));
  }
}
