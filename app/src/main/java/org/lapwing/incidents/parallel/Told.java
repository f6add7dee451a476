package org.lapwing.incidents.parallel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.TypedText;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;

/**
 * What is known of a proceeding and changes with time.
 *
 * @param theirName what it is called there, such as a reference number, or blank
 * @param contact whom we speak to there, by role, or blank
 * @param reached how they are reached, or blank
 * @param nextOn the next hearing or date, or null
 * @param nextWhat what happens then; blank exactly where there is no date
 */
public record Told(
    String theirName,
    String contact,
    String reached,
    @Nullable LocalDate nextOn,
    String nextWhat) {

  Told stripped() {
    return new Told(theirName.strip(), contact.strip(), reached.strip(), nextOn, nextWhat.strip());
  }

  List<Refusal> faults() {
    var faults = new ArrayList<Refusal>();
    TypedText.optional("their-name", theirName, TypedText.LINE, faults);
    TypedText.optional("contact", contact, TypedText.LINE, faults);
    TypedText.optional("reached", reached, TypedText.LINE, faults);
    TypedText.optional("next-what", nextWhat, TypedText.LINE, faults);
    if (nextOn != null && nextWhat.isBlank()) {
      faults.add(new Refusal("next-what", "Enter what happens on that day"));
    }
    if (nextOn == null && !nextWhat.isBlank()) {
      faults.add(new Refusal("next", "Enter the day on which it happens"));
    }
    return faults;
  }

  /** What became different, in a few sentences for the history; blank if nothing did. */
  String changesFrom(Told before) {
    var changes = new ArrayList<String>();
    change("Called there", before.theirName, theirName, changes);
    change("Contact", before.contact, contact, changes);
    change("Reached by", before.reached, reached, changes);
    change("Next", before.next(), next(), changes);
    return String.join(" ", changes);
  }

  /** "Plea hearing on 3 March 2026", or blank. */
  public String next() {
    return nextOn == null ? "" : nextWhat + " on " + InWords.date(nextOn);
  }

  private static void change(String what, String before, String now, List<String> changes) {
    if (!before.equals(now)) {
      changes.add("%s: %s (before: %s).".formatted(what, said(now), said(before)));
    }
  }

  private static String said(String words) {
    return words.isBlank() ? "nothing" : words;
  }
}
