package org.lapwing.testing;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.lapwing.platform.ScopedClock;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a request as if at the moment that its header names, so that a browser can be at any hour; in tests alone. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ClockOfTheVisitor extends OncePerRequestFilter {

  /** Names the moment, as in 2026-04-10T15:29:00Z. */
  public static final String HEADER = "X-Test-Moment";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HEADER) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
    ScopedClock.at(Instant.parse(request.getHeader(HEADER)), () -> {
      try {
        chain.doFilter(request, response);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      } catch (ServletException failure) {
        throw new IllegalStateException(failure);
      }
    });
  }
}
