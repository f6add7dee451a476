package org.lapwing.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.lapwing.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives every request an id, by which the lines of the log belong together and somebody can say which request failed,
 * and writes one line about each: what kind of page, how it ended, how long it took. Never the address as it was asked.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestId extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger("org.lapwing.requests");
  private static final String HEADER = "X-Request-Id";
  private static final String ATTRIBUTE = "org.lapwing.request-id";
  private static final String KEY = "request";
  private static final Pattern WELL_FORMED = Pattern.compile("[0-9A-Za-z-]{8,64}");
  private static final Pattern QUIET = Pattern.compile("/(health|assets|prometheus).*");

  /** The id of a request, for somebody to say. */
  static String of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof String id ? id : "unknown";
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var began = System.nanoTime();
    var id = idOf(request.getHeader(HEADER));
    request.setAttribute(ATTRIBUTE, id);
    response.setHeader(HEADER, id);
    MDC.put(KEY, id);
    try {
      chain.doFilter(request, response);
    } finally {
      tell(request, response, Duration.ofNanos(System.nanoTime() - began));
      MDC.remove(KEY);
    }
  }

  private static void tell(
      HttpServletRequest request, HttpServletResponse response, Duration took) {
    if (LOG.isInfoEnabled() && !QUIET.matcher(request.getRequestURI()).matches()) {
      var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
      LOG.info(
          "{} {} {} {} ms",
          request.getMethod(),
          pattern == null ? "-" : pattern,
          response.getStatus(),
          took.toMillis());
    }
  }

  private static String idOf(@org.jspecify.annotations.Nullable String given) {
    return given != null && WELL_FORMED.matcher(given).matches()
        ? given
        : Ids.next().toString();
  }
}
