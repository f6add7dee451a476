package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets only so many pages be worked out at once, the others in the order in which they were asked for: sixteen at a time on
 * two processors would all be slow, and some of them very. Held from before the page is worked out until before it is
 * written, so that a reader on a slow line holds nobody up. Nobody waits longer than a bound, whatever holds the others.
 */
final class Pace implements HandlerInterceptor {

  private static final String TURN = Pace.class.getName();

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Semaphore turns;
  private final Duration longest;

  /**
   * A pace.
   *
   * @param atOnce how many pages may be worked out at once
   * @param longest how long a page waits for its turn before it goes on without one
   */
  Pace(int atOnce, Duration longest) {
    this.turns = new Semaphore(atOnce, true);
    this.longest = longest;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (isPage(request, handler) && request.getAttribute(TURN) == null && isMyTurn()) {
      request.setAttribute(TURN, true);
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView shown) {
    pass(request);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception failure) {
    pass(request);
  }

  private boolean isMyTurn() {
    try {
      return turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void pass(HttpServletRequest request) {
    if (request.getAttribute(TURN) != null) {
      request.removeAttribute(TURN);
      turns.release();
    }
  }

  /** Whether a page is read that is written only after it was worked out; a file is written while its turn would last. */
  private static boolean isPage(HttpServletRequest request, Object handler) {
    return READING.contains(request.getMethod())
        && handler instanceof HandlerMethod method
        && ModelAndView.class.isAssignableFrom(method.getMethod().getReturnType());
  }
}
