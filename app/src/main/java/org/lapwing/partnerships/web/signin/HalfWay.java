package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;

/**
 * Somebody who gave their password and not yet their code.
 *
 * @param at when the password was given
 */
record HalfWay(PersonId person, Instant at, Destination to) {

  private static final String KEPT = "half-way";

  /** Remembers it in a session whose number nobody else can have learned before. */
  void keep(HttpServletRequest request) {
    request.getSession();
    request.changeSessionId();
    request.getSession().setAttribute(KEPT, "%s %s %s".formatted(person.value(), at, to.path()));
  }

  static Optional<HalfWay> of(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEPT) instanceof String kept
        ? Optional.of(read(kept.split(" ", 3)))
        : Optional.empty();
  }

  /** Who gave their password after that moment. */
  static Optional<HalfWay> of(HttpServletRequest request, Instant after) {
    return of(request).filter(half -> half.at().isAfter(after));
  }

  static void forget(HttpServletRequest request) {
    request.getSession().removeAttribute(KEPT);
  }

  private static HalfWay read(String... words) {
    return new HalfWay(
        new PersonId(UUID.fromString(words[0])), Instant.parse(words[1]), Destination.of(words[2]));
  }
}
