package org.lapwing.requests.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lapwing.platform.Viewer;
import org.lapwing.requests.AnswerCode;
import org.lapwing.requests.AnswerLinks;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the holder of a link for {@code /answer/{token}/request…}; who has not given its code is asked for it first. */
@Component("answerLinkFilter")
class LinkFilter extends OncePerRequestFilter {

  private static final int TOKEN = 2;
  private static final int BEHIND = 3;

  private final AnswerLinks links;
  private final AnswerCode code;

  LinkFilter(AnswerLinks links, AnswerCode code) {
    this.links = links;
    this.code = code;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var parts = request.getRequestURI().split("/", -1);
    return parts.length <= BEHIND || !parts[1].equals("answer") || !parts[BEHIND].equals("request");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var token = request.getRequestURI().split("/", -1)[TOKEN];
    var opened = opened(token, request);
    if (opened.isEmpty()) {
      response.sendRedirect("/answer/" + token, HttpServletResponse.SC_SEE_OTHER);
      return;
    }
    Optional<Exception> failure = opened.get().call(() -> passed(chain, request, response));
    if (failure.isPresent()) {
      throw new ServletException(failure.get());
    }
  }

  private Optional<Viewer.Link> opened(String token, HttpServletRequest request) {
    return links
        .behind(token)
        .filter(link -> OpenedLink.isOpened(request, link))
        .filter(link -> link.call(code::works));
  }

  private static Optional<Exception> passed(
      FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
    try {
      chain.doFilter(request, response);
      return Optional.empty();
    } catch (IOException | ServletException failure) {
      return Optional.of(failure);
    }
  }
}
