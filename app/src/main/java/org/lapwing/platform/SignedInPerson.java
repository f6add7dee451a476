package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/** Who signed in, wherever they act or whether they act anywhere: the name of the principal is the person's id. */
public final class SignedInPerson {

  private SignedInPerson() {}

  public static Optional<PersonId> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getUserPrincipal()).flatMap(SignedInPerson::of);
  }

  public static Optional<PersonId> of(Principal principal) {
    try {
      return Optional.of(new PersonId(UUID.fromString(principal.getName())));
    } catch (IllegalArgumentException nobodyOfOurs) {
      return Optional.empty();
    }
  }
}
