package org.lapwing.partnerships.web.signin;

import java.util.List;

/** All that places.jte may know: where somebody may act. */
public record PlacesPage(List<Line> places) {

  /** A partnership and what somebody is there, in words. */
  public record Line(String name, String home, String roles) {}
}
