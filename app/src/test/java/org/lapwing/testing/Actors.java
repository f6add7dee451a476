package org.lapwing.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.platform.Viewer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a request be made by somebody who signed in. */
public final class Actors {

  private Actors() {}

  /** As this person, with the second factor given when the viewer says. */
  public static RequestPostProcessor as(Viewer.Person viewer) {
    var signedIn = new SignedIn(viewer.person().value(), viewer.secondFactorAt());
    return authentication(
        UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
  }
}
