package org.lapwing.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads the fields of a form before anybody asks for them, and says what is wrong with one that cannot be read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableForm extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var wrong = wrong(request);
    if (response.isCommitted()) {
      return; // whoever sent it has hung up
    }
    if (wrong == HttpServletResponse.SC_OK) {
      chain.doFilter(request, response);
    } else {
      response.sendError(wrong);
    }
  }

  private static int wrong(HttpServletRequest request) {
    try {
      request.getParameterMap();
      return HttpServletResponse.SC_OK;
    } catch (InvalidParameterException damaged) {
      return damaged.getErrorCode();
    } catch (IllegalStateException tooMuchText) {
      return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
    }
  }
}
