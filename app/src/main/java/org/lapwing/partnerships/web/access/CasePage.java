package org.lapwing.partnerships.web.access;

import java.util.List;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.web.access.PersonPage.Held;

/**
 * All that case.jte may know: a case file and who may see it.
 *
 * @param keeps whether the reader looks after access to it
 * @param ways to what the modules above keep of it
 */
public record CasePage(
    String home,
    String here,
    String label,
    String opened,
    String right,
    boolean keeps,
    List<CaseSection.Way> ways,
    List<Held> grants,
    List<Held> walls,
    List<Broken> broken) {

  /** One time that glass was broken, and where it is looked at. */
  public record Broken(String who, String note, String href, boolean seen) {}
}
