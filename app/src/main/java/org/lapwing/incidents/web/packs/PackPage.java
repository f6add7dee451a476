package org.lapwing.incidents.web.packs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.packs.Pack;
import org.lapwing.incidents.packs.PackLine;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Tag;

/**
 * All that pack.jte may know.
 *
 * @param runs whether the reader fills it in and sends it
 * @param names whether the reader may have it with real names
 * @param offers milestones that can be recorded now
 * @param history what was sent and what came back, the latest first
 * @param news what was just done, or null
 */
public record PackPage(
    At at,
    boolean runs,
    boolean names,
    List<Offer> offers,
    List<Happened> history,
    @Nullable String news) {

  /** A milestone that a person may record now. */
  public record Offer(String href, String words) {}

  /**
   * A link.
   *
   * @param about what screen readers hear after its words
   */
  public record Way(String href, String words, String about) {}

  /**
   * Something that was sent, was made or came back.
   *
   * @param by who did it, or null
   */
  public record Happened(
      String title, @Nullable String by, LocalDate on, String when, String told, List<Way> ways) {}

  public Pack pack() {
    return at.pack();
  }

  /** Whether anything is missing. */
  public Tag tag() {
    var missing = pack().missing().size();
    return missing == 0
        ? Tag.of("Every field has an answer", "green")
        : Tag.of("%d of %d missing".formatted(missing, pack().lines().size()), "yellow");
  }

  public String lead() {
    return "Version since %s.".formatted(InWords.date(pack().template().since()));
  }

  /** Whether an answer is opened on purpose alone. */
  public boolean mayDistress(PackLine line) {
    return line.field().answer().equals("incident.account") && !line.isMissing();
  }

  /** What the link beside a field says. */
  public String deed(PackLine line) {
    return line.written().words().isBlank() ? "Add" : "Change";
  }

  /** Where somebody writes into a field. */
  public String way(PackLine line) {
    return way(at, line);
  }

  static String way(At at, PackLine line) {
    var child = line.child();
    return child == null
        ? at.here() + "/fields/" + line.field().code()
        : at.here() + "/children/" + child.id() + "/fields/" + line.field().code();
  }

  /** Where what is missing is recorded: there, if a part of the incident keeps it, and otherwise in the field itself. */
  public String wayTo(PackLine line) {
    return Recorded.at(at, line).orElseGet(() -> way(line));
  }
}
