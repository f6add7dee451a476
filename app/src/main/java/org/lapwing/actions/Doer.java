package org.lapwing.actions;

import static org.lapwing.partnerships.Role.AUDITOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.COMMUNICATIONS;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;
import static org.lapwing.partnerships.Role.DELEGATED_PARTNER;
import static org.lapwing.partnerships.Role.REPRESENTATIVE;
import static org.lapwing.partnerships.Role.SCRUTINEER;

import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;

/** Somebody who wants to do something to an action: who they are, for whom, and as what. */
public record Doer(PersonId person, AgencyId agency, Set<String> roles) {

  private static final ScopedValue<Doer> BEHIND_LINK = ScopedValue.newInstance();

  /** The person now acting, or the owner to whom the link was sent that is bound; nobody else may do anything to an action. */
  public static Doer current() {
    if (isBehindLink()) {
      return BEHIND_LINK.get();
    }
    var person = Viewer.person();
    return new Doer(person.person(), person.agency(), person.roles());
  }

  /** Does something as the owner to whom the link that is bound was sent. */
  public static <T> T behindLink(Doer owner, Supplier<T> deed) {
    return ScopedValue.where(BEHIND_LINK, owner).call(deed::get);
  }

  private static boolean isBehindLink() {
    return BEHIND_LINK.isBound() && Viewer.current().orElse(null) instanceof Viewer.Link;
  }

  /** Under whose name something is kept: nobody's if it came by a link, for a letter may have been passed on. */
  @Nullable
  PersonId named() {
    return isBehindLink() ? null : person;
  }

  boolean holds(Role... any) {
    return Stream.of(any).anyMatch(role -> roles.contains(role.code()));
  }

  /** Whether they run the partnership's business. */
  public boolean runs() {
    return holds(BUSINESS_MANAGER, CO_ORDINATOR);
  }

  /** Whether they own the action, speak for the agency that does, or run the partnership's business. */
  public boolean tends(Owner owner) {
    return runs()
        || person.equals(owner.person())
        || (agency.equals(owner.agency()) && holds(REPRESENTATIVE));
  }

  /** Whether they may agree to a delay or to words for the public, unless it is their own. */
  public boolean decides() {
    return runs() || holds(DELEGATED_PARTNER);
  }

  /** Whether they may put words for the public forward, which somebody else then reads and publishes. */
  public boolean writesFor(Owner owner) {
    return tends(owner) || holds(COMMUNICATIONS, REPRESENTATIVE, DELEGATED_PARTNER);
  }

  /** Whether they may verify what another agency did. */
  public boolean canJudge() {
    return holds(REPRESENTATIVE, DELEGATED_PARTNER, SCRUTINEER, AUDITOR) || runs();
  }
}
