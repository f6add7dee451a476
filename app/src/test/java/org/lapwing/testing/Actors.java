package org.lapwing.testing;

import org.lapwing.partnerships.SignedIn;
import org.lapwing.platform.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People who signed in, for pages. */
public final class Actors {

  private Actors() {}

  /**
   * Asks for the page as that person; what they may see there is looked up as in earnest. It holds for this request
   * alone, so that signing in begins no session.
   */
  public static RequestPostProcessor as(Viewer.Person person) {
    var who = new SignedIn(person.person().value(), person.secondFactorAt());
    var context = new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(who, "", AuthorityUtils.NO_AUTHORITIES));
    return request -> {
      request.setAttribute(
          RequestAttributeSecurityContextRepository.DEFAULT_REQUEST_ATTR_NAME, context);
      return request;
    };
  }
}
