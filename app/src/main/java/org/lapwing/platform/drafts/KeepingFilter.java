package org.lapwing.platform.drafts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Watches, from outside the security chain, for a form of ours that cannot be taken, whatever in the chain says so: a
 * POST that is answered with "forbidden" or by leading to sign-in. What was typed is then kept.
 */
@Component
@Order(KeepingFilter.OUTSIDE_SECURITY)
class KeepingFilter extends OncePerRequestFilter {

  static final int OUTSIDE_SECURITY = -120;

  private final KeptDrafts drafts;

  KeepingFilter(KeptDrafts drafts) {
    this.drafts = drafts;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !(path.startsWith("/account/kept")
        || (request.getMethod().equals("POST") && path.startsWith("/p/")));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, new KeepingResponse(request, response, drafts));
  }
}
