package org.lapwing.partnerships.web.access;

import java.util.List;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.web.access.PersonPage.Held;
import org.lapwing.partnerships.web.sharing.SharingView;
import org.lapwing.platform.parts.CaseBanner;

/**
 * All that case.jte may know: a case file and who may see it.
 *
 * @param until until when the reader may see it, such as ", until 11:36am on 25 November 2026", or blank
 * @param reads whether the reader may read what belongs to the case
 * @param managers the names of those to ask about it
 * @param keeps whether the reader looks after access to it
 * @param guest whether the reader is a guest in the case, from another area
 * @param ways to what the modules above keep of it
 */
public record CasePage(
    String home,
    String here,
    String label,
    String opened,
    String right,
    String until,
    boolean reads,
    List<String> managers,
    boolean keeps,
    boolean guest,
    List<CaseSection.Way> ways,
    SharingView sharing,
    List<Held> grants,
    List<Held> walls,
    List<Broken> broken) {

  public CaseBanner banner() {
    return CaseBanner.of(label, null);
  }

  /** "Ruth Adeyemi, business manager", or what to look for. */
  public String whomToAsk() {
    return managers.isEmpty()
        ? "the business manager"
        : String.join(" or ", managers) + ", business manager";
  }

  /** One time that glass was broken, and where it is looked at. */
  public record Broken(String who, String note, String href, boolean seen) {}
}
