package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Leads whoever is not signed in to sign-in, and back afterwards. */
public final class ToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.sendRedirect(Destination.of(request).along("/sign-in"));
  }

  /** A form without its token: on a page of sign-in it was open too long; elsewhere the form is kept if it can be. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    if (request.getRequestURI().startsWith("/sign-")) {
      response.sendRedirect("/sign-in?expired", HttpServletResponse.SC_SEE_OTHER);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
