package org.lapwing.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.lapwing.partnerships.SignedIn;
import org.lapwing.platform.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who signed in, for pages. */
public final class Actors {

  private Actors() {}

  /** Asks for the page as that person; what they may see there is looked up as in earnest. */
  public static RequestPostProcessor as(Viewer.Person person) {
    var who = new SignedIn(person.person().value(), person.secondFactorAt());
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES));
  }
}
