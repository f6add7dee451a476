package org.lapwing.partnerships.web.access;

import java.util.List;

/** All that invitations.jte may know: those who were asked and did not answer yet. */
public record InvitationsPage(String home, List<Line> lines) {

  /** One invitation that waits. */
  public record Line(
      String id, String name, String email, String roles, String until, boolean over) {}
}
