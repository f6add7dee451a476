package org.lapwing.incidents.web.parallel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.holds.Hold;
import org.lapwing.incidents.holds.HoldKind;
import org.lapwing.incidents.parallel.Allowance;
import org.lapwing.incidents.parallel.Answer;
import org.lapwing.incidents.parallel.Proceeding;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Tag;

/**
 * All that parallel.jte may know: what runs beside a case, what may be done meanwhile, and what stands in the way.
 *
 * @param papers ways to what was disclosed and who asked; empty for who may not read it
 */
public record ParallelPage(
    CaseAt at,
    String label,
    List<Proceeding> proceedings,
    List<Allowance> allowances,
    List<Hold> holds,
    List<Paper> papers,
    May may,
    LocalDate today,
    @Nullable String said) {

  /** What the viewer may do. */
  public record May(boolean keep, boolean hold) {}

  /** A way to more, with what one finds there. */
  public record Paper(String words, String note, String href) {}

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public List<Hold> standing() {
    return holds.stream().filter(Hold::stands).toList();
  }

  public List<Hold> lifted() {
    return holds.stream().filter(hold -> !hold.stands()).toList();
  }

  /** Whether somebody forbids publishing, and nothing stops it. */
  public boolean isHoldMissing() {
    return allowances.stream().anyMatch(Allowance::forbidsPublishing)
        && standing().stream().noneMatch(hold -> hold.kind() == HoldKind.RELEASE);
  }

  /** "Look again by 3 March 2026", or that the day has passed. */
  public String review(Hold hold) {
    return (hold.isLate(today) ? "It was to be looked at again by " : "Look at it again by ")
        + InWords.date(hold.reviewOn());
  }

  public static Tag answer(@Nullable Answer answer) {
    return answer == null ? Tag.of("Not asked", "grey") : Tag.of(answer.words(), answer.colour());
  }

  public static Tag state(Proceeding proceeding) {
    return proceeding.isOpen() ? Tag.of("Goes on", "blue") : Tag.of("Ended", "grey");
  }

  /** What comes next there, or how it ended. */
  public String next(Proceeding proceeding) {
    var ended = proceeding.ended();
    if (ended != null) {
      return "Ended on " + InWords.date(ended.on());
    }
    var next = proceeding.told().next();
    return next.isEmpty() ? "No date is known" : next;
  }

  /** Whether the day of what comes next has passed. */
  public boolean hasPassed(Proceeding proceeding) {
    var next = proceeding.told().nextOn();
    return next != null && next.isBefore(today);
  }
}
