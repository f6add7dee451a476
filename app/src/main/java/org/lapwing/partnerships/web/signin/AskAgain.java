package org.lapwing.partnerships.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lapwing.partnerships.SignedIn;
import org.lapwing.partnerships.StrongSignIn;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks for the second factor again before the pages that are marked {@link StrongSignIn}. */
@Configuration(proxyBeanMethods = false)
class AskAgain implements HandlerInterceptor, WebMvcConfigurer {

  private static final Duration FRESH = Duration.ofMinutes(15);

  private final Clock clock;

  AskAgain(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (handler instanceof HandlerMethod method && isMarked(method)) {
      var who = Arrival.current();
      if (who.isPresent() && !isFresh(who.get())) {
        response.sendRedirect(
            Destination.of(request).along("/sign-in/again"), HttpServletResponse.SC_SEE_OTHER);
        return false;
      }
    }
    return true;
  }

  private static boolean isMarked(HandlerMethod method) {
    return method.hasMethodAnnotation(StrongSignIn.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), StrongSignIn.class);
  }

  private boolean isFresh(SignedIn who) {
    @Nullable Instant given = who.secondFactorAt();
    return given != null && given.plus(FRESH).isAfter(clock.instant());
  }
}
