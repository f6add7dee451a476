package org.lapwing.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;

/** On whose behalf this code runs. Bound once per request or job; unbound code sees no rows. */
public sealed interface Viewer {

  /** The partnership whose rows may be seen. */
  PartnershipId partnership();

  /**
   * Somebody who signed in, acting in one partnership for one agency.
   *
   * @param roles the names of the roles held there at this request, never cached across requests
   * @param secondFactorAt when the second factor was last given, or null if it was not
   */
  record Person(
      PartnershipId partnership,
      PersonId person,
      AgencyId agency,
      Set<String> roles,
      @Nullable Instant secondFactorAt)
      implements Viewer {}

  /** The holder of a single-purpose link, who may do that one thing. */
  record Link(PartnershipId partnership, String purpose, UUID subject) implements Viewer {}

  /** Anyone at all: only what has been released. */
  record Public(PartnershipId partnership) implements Viewer {}

  /** A job or an event listener, working for one partnership with no case material in sight. */
  record Job(PartnershipId partnership, String name) implements Viewer {}

  /** Runs the work on this viewer's behalf. */
  default <T extends @Nullable Object> T call(Supplier<T> work) {
    return ScopedValue.where(Bound.CURRENT, this).call(work::get);
  }

  /** Runs the work on this viewer's behalf. */
  default void run(Runnable work) {
    ScopedValue.where(Bound.CURRENT, this).run(work);
  }

  static Optional<Viewer> current() {
    return Bound.CURRENT.isBound() ? Optional.of(Bound.CURRENT.get()) : Optional.empty();
  }

  /**
   * The person signed in and acting here.
   *
   * @throws NotFound if nobody is: absent and forbidden look the same
   */
  static Person person() {
    return current()
        .filter(Person.class::isInstance)
        .map(Person.class::cast)
        .orElseThrow(NotFound::new);
  }
}
