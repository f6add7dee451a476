package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Places;
import org.lapwing.partnerships.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lets somebody in who has given both factors, and leads them where they wanted to go. */
@Component
public class Arrival {

  private final SessionSignIn sessions;
  private final Places places;
  private final Clock clock;

  Arrival(SessionSignIn sessions, Places places, Clock clock) {
    this.sessions = sessions;
    this.places = places;
    this.clock = clock;
  }

  /** Signs in, or notes that the second factor was just given again. */
  public ModelAndView let(
      PersonId person, Destination to, HttpServletRequest request, HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    HalfWay.forget(request);
    var context = SessionSignIn.context(new SignedIn(person.value(), clock.instant()));
    SecurityContextHolder.setContext(context);
    sessions.saveContext(context, request, response);
    return go(to.isHome() ? home(person) : to.path());
  }

  /** Home: the one partnership that somebody serves, or the choice between several. */
  String home(PersonId person) {
    var theirs = places.of(person);
    return theirs.size() == 1 ? theirs.getFirst().home() : "/account/partnerships";
  }

  /** Who is signed in, if anybody is. */
  static Optional<SignedIn> current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof SignedIn who
        ? Optional.of(who)
        : Optional.empty();
  }

  static ModelAndView go(String address) {
    var there = new RedirectView(address);
    there.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
    return new ModelAndView(there);
  }
}
