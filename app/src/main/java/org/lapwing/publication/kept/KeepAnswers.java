package org.lapwing.publication.kept;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the public pages of help and of services from what this node has just answered. It stands outside sessions and sign-in, so that nothing
 * of who asks can be in it, and keeps only what says of itself that any cache may.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class KeepAnswers extends OncePerRequestFilter {

  private static final Pattern KEPT =
      Pattern.compile("/[a-z0-9-]+(/help(?:/crying-baby)?|/services)(/[0-9a-f-]{36})?");
  private static final int LONGEST_QUERY = 300;
  private static final Pattern FOR_ANY_CACHE = Pattern.compile("public, max-age=(\\d+)\\b.*");
  private static final Set<String> OF_THIS_ANSWER =
      Set.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LENGTH);

  private final KeptAnswers answers;
  private final Clock clock;

  KeepAnswers(KeptAnswers answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET")
        || !KEPT.matcher(request.getRequestURI()).matches()
        || !mayAsk(request);
  }

  /** Only services are looked for with words; long ones are rare, and would fill the memory. */
  private static boolean mayAsk(HttpServletRequest request) {
    var query = request.getQueryString();
    return query == null
        || (request.getRequestURI().endsWith("/services") && query.length() <= LONGEST_QUERY);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // What goes with an answer differs between a safe connection and another.
    var address = request.getScheme() + request.getRequestURI() + "?" + request.getQueryString();
    while (true) {
      var standing = answers.standing(address);
      if (standing.isPresent()) {
        named(request);
        standing.get().send(request, response, clock.instant());
        return;
      }
      var promise = answers.promise(address);
      if (promise.isPresent()) {
        var made = Optional.<KeptAnswer>empty();
        try {
          made = made(request, response, chain);
        } finally {
          promise.get().complete(made);
        }
        return;
      }
    }
  }

  /** Says in the log and in the figures which kind of page it is, as the page itself would have done. */
  private static void named(HttpServletRequest request) {
    var page = KEPT.matcher(request.getRequestURI());
    var pattern = page.matches()
        ? "/{slug}" + page.group(1) + (page.group(2) == null ? "" : "/{id}")
        : "/{slug}";
    request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
    ServerHttpObservationFilter.findObservationContext(request)
        .ifPresent(context -> context.setPathPattern(pattern));
  }

  /** Asks for the page, passes it on, and says what of it may be kept. */
  private Optional<KeptAnswer> made(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var before = Set.copyOf(response.getHeaderNames());
    var from = clock.instant();
    var page = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, page);
    var seconds = seconds(response);
    if (seconds == 0) {
      page.copyBodyToResponse();
      return Optional.empty();
    }
    var answer = new KeptAnswer(
        String.valueOf(page.getContentType()),
        headers(response, before),
        page.getContentAsByteArray(),
        from,
        Duration.ofSeconds(seconds));
    answer.send(request, response, from);
    return Optional.of(answer);
  }

  /** For how many seconds any cache may keep it. */
  private static int seconds(HttpServletResponse response) {
    var control = response.getHeader(HttpHeaders.CACHE_CONTROL);
    var kept = FOR_ANY_CACHE.matcher(control == null ? "" : control);
    var mayKeep = response.getStatus() == HttpServletResponse.SC_OK
        && response.getHeader(HttpHeaders.SET_COOKIE) == null
        && kept.matches();
    return mayKeep ? Integer.parseInt(kept.group(1)) : 0;
  }

  private static Map<String, List<String>> headers(
      HttpServletResponse response, Set<String> before) {
    var headers = new HashMap<String, List<String>>();
    for (var name : response.getHeaderNames()) {
      if (!before.contains(name) && !OF_THIS_ANSWER.contains(name)) {
        headers.put(name, List.copyOf(response.getHeaders(name)));
      }
    }
    headers.merge(HttpHeaders.VARY, List.of(HttpHeaders.ACCEPT_ENCODING), KeepAnswers::both);
    return Map.copyOf(headers);
  }

  private static List<String> both(List<String> some, List<String> others) {
    return java.util.stream.Stream.concat(some.stream(), others.stream()).toList();
  }
}
