package org.lapwing.anonymity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.Namesake;
import org.lapwing.platform.parts.CaseBanner;

/**
 * All that people.jte may know: the people of a case under their pseudonyms, and who may see their names.
 *
 * @param back the address of the case file
 * @param reads whether the reader may read the case, and not its label alone
 * @param enters whether the reader keeps the register
 * @param sees whether the reader may see the real names
 * @param namesakes who bears the same real name in another case
 * @param keeps whether the reader looks after access
 */
public record PeopleOfCasePage(
    String back,
    String here,
    String label,
    boolean reads,
    boolean enters,
    boolean sees,
    boolean keeps,
    List<CasePerson> people,
    List<Namesake> namesakes,
    List<Held> grants,
    List<Held> looks) {

  /**
   * A grant of names or a look at them.
   *
   * @param end where the grant is ended, or null when it is over
   */
  public record Held(String who, String note, @Nullable String end) {}

  /** The case file in which a namesake stands. */
  public String other(Namesake one) {
    return back.substring(0, back.lastIndexOf('/') + 1) + one.other().value();
  }

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }
}
