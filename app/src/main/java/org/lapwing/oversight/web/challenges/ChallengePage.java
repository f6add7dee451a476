package org.lapwing.oversight.web.challenges;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.Stage;
import org.lapwing.oversight.challenges.State;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.parts.Title;
import org.lapwing.thread.ThreadPanel;
import org.lapwing.thread.ThreadPanel.Link;

/**
 * All that challenge.jte may know: what was asked, of whom, and what came of it.
 *
 * @param to who is asked to reply, in words
 * @param about the record that it concerns; null where it concerns none
 * @param may what the reader may do now
 * @param said what was just done; else null
 */
public record ChallengePage(
    String base,
    Challenge challenge,
    LocalDate today,
    int workingDaysLate,
    String to,
    String raisedBy,
    @Nullable Link about,
    List<Told> told,
    May may,
    @Nullable String said,
    ThreadPanel panel) {

  /** What the reader may do now, as the rules say. */
  public record May(
      boolean reply, boolean judge, boolean askAgain, boolean escalate, boolean withdraw) {

    public boolean anything() {
      return reply || judge || askAgain || escalate || withdraw;
    }
  }

  /**
   * Something that was said or done.
   *
   * @param at the moment for machines
   * @param due until when a reply was due from then on; blank where that did not change
   * @param action what answers it; else null
   * @param file the address of what was brought as evidence; else null
   */
  public record Told(
      String title,
      String by,
      String at,
      String when,
      String note,
      String due,
      @Nullable Link action,
      @Nullable String file,
      String fileName) {}

  public String here() {
    return base + "/" + challenge.id().value();
  }

  public Title title() {
    var stage = challenge.state().stage();
    return Title.of(challenge.question().words())
        .caption("Challenge " + challenge.reference())
        .tag(Tag.of(stage.words(), stage.colour()));
  }

  public boolean isLate() {
    return challenge.isLate(today);
  }

  /** "Late" or where it stands. */
  public String standing() {
    return isLate() ? "Late" : challenge.state().stage().words();
  }

  /** What is to happen next, or what happened last. */
  public String next() {
    return switch (challenge.state()) {
      case State.Waiting _, State.Escalated _ ->
        isLate()
            ? "A reply was due on %s, %s ago."
                .formatted(
                    InWords.date(challenge.due()),
                    InWords.count(workingDaysLate, "working day", "working days"))
            : "A reply is due on " + InWords.day(challenge.due()) + ".";
      case State.Replied(var on, var _) ->
        "A reply came on %s. Whoever raised the challenge says whether it is enough."
            .formatted(InWords.date(on));
      case State.Satisfied(var on, var _, var note) ->
        "Satisfied on %s: %s".formatted(InWords.date(on), note);
      case State.Withdrawn(var on, var _, var reason) ->
        "Withdrawn on %s: %s".formatted(InWords.date(on), reason);
    };
  }

  /** "Escalated on 4 March 2027, and open until it is answered", or blank. */
  public String escalation() {
    var on = challenge.escalatedOn();
    return on == null
        ? ""
        : "Escalated on " + InWords.date(on)
            + (challenge.state().stage().isOpen() ? ". It stays here until it is answered." : ".");
  }

  public boolean isReplied() {
    return challenge.state().stage() == Stage.REPLIED;
  }
}
