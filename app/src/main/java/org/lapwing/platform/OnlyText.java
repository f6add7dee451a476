package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses what is not text in UTF-8 before any page reads it, so that nothing is saved with holes in it. */
@Configuration(proxyBeanMethods = false)
class OnlyText implements HandlerInterceptor, WebMvcConfigurer {

  private static final char HOLE = '\uFFFD';
  private static final char NOTHING = '\0';

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var damaged = request.getParameterMap().values().stream()
        .anyMatch(values -> values == null || Arrays.stream(values).anyMatch(OnlyText::isDamaged));
    if (damaged) {
      throw new ErrorResponseException(HttpStatus.BAD_REQUEST);
    }
    return true;
  }

  /** A field that could not be read is there without a value. */
  private static boolean isDamaged(@Nullable String value) {
    return value == null || value.indexOf(HOLE) >= 0 || value.indexOf(NOTHING) >= 0;
  }
}
