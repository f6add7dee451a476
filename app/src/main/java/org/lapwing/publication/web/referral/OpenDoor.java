package org.lapwing.publication.web.referral;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens the directory to pages and programs of everybody, and holds back one that asks so fast that others would wait. A
 * crawl of five thousand services stays far below.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OpenDoor extends OncePerRequestFilter {

  private static final Pattern HERE = Pattern.compile("/[^/]+/open-referral(?:/.*)?");
  private static final int MANY = 100_000;
  private static final long A_SECOND = Duration.ofSeconds(1).toNanos();
  private static final String TOO_FAST = """
      {"type":"about:blank","status":429,"title":"You are asking very fast","detail":"Wait for the seconds that Retry-After says, then go on. Pages of 500 services spare most requests."}""";

  private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
      .maximumSize(MANY)
      .expireAfterAccess(Duration.ofMinutes(10))
      .build();
  private final TimeMeter time;
  private final int burst;
  private final int aSecond;

  OpenDoor(
      Clock clock,
      @Value("${lapwing.open-referral.burst:10000}") int burst,
      @Value("${lapwing.open-referral.a-second:200}") int aSecond) {
    this.time = new ByClock(clock);
    this.burst = burst;
    this.aSecond = aSecond;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !HERE.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
    if (request.getMethod().equals("OPTIONS")) {
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
      response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
      response.setStatus(HttpStatus.NO_CONTENT.value());
      return;
    }
    var taken = buckets.get(request.getRemoteAddr(), _ -> bucket()).tryConsumeAndReturnRemaining(1);
    if (taken.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      tooFast(response, Math.ceilDiv(taken.getNanosToWaitForRefill(), A_SECOND));
    }
  }

  private Bucket bucket() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(Bandwidth.builder()
            .capacity(burst)
            .refillGreedy(aSecond, Duration.ofSeconds(1))
            .build())
        .build();
  }

  private static void tooFast(HttpServletResponse response, long seconds) throws IOException {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getWriter().write(TOO_FAST);
  }

  /** Time as the one clock of the application has it. */
  private record ByClock(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
