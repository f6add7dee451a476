package org.lapwing.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lapwing.partnerships.OpenToGuests;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** For a guest only the pages exist that are marked {@link OpenToGuests}: a new page is closed until somebody opens it. */
@Configuration(proxyBeanMethods = false)
class GuestGate implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(Integer.MIN_VALUE);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (Role.isGuest() && !(handler instanceof HandlerMethod method && isOpen(method))) {
      throw new NotFound();
    }
    return true;
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(OpenToGuests.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), OpenToGuests.class);
  }
}
