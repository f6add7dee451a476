package org.lapwing.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import org.lapwing.platform.Viewer;

/** Remembers in the session of a browser which link was opened there with its code, and that it was answered. */
final class OpenedLink {

  /** Somebody writes for hours; the session of a person who signs in ends sooner. */
  private static final int SECONDS = 8 * 60 * 60;

  private static final String OPENED = "answer-link";
  private static final String ANSWERED = "answer-link-used";

  private OpenedLink() {}

  /** Remembers it in a session whose number nobody else can have learned before. */
  static void keep(HttpServletRequest request, Viewer.Link link) {
    var session = request.getSession();
    request.changeSessionId();
    if (session.getMaxInactiveInterval() < SECONDS && request.getUserPrincipal() == null) {
      session.setMaxInactiveInterval(SECONDS);
    }
    request.getSession().setAttribute(OPENED, link.subject().toString());
  }

  /** Remembers that the request behind the link opened here was answered. */
  static void answered(HttpServletRequest request) {
    var session = request.getSession();
    session.setAttribute(ANSWERED, session.getAttribute(OPENED));
  }

  static boolean isAnswered(HttpServletRequest request, Viewer.Link link) {
    return holds(request, ANSWERED, link);
  }

  static boolean isOpened(HttpServletRequest request, Viewer.Link link) {
    return holds(request, OPENED, link);
  }

  private static boolean holds(HttpServletRequest request, String name, Viewer.Link link) {
    var session = request.getSession(false);
    return session != null && link.subject().toString().equals(session.getAttribute(name));
  }
}
