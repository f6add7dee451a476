package org.lapwing.oversight.web.risks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.Scale;
import org.lapwing.oversight.risks.Scoring;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.parts.Title;
import org.lapwing.thread.Standing;
import org.lapwing.thread.ThreadPanel;

/**
 * All that risk.jte may know: what could go wrong, how it stands, what is done about it.
 *
 * @param owner who looks after it, in words
 * @param said what was just done; else null
 */
public record RiskPage(
    String base,
    Risk risk,
    Scale scale,
    LocalDate today,
    String owner,
    String closedBy,
    List<Standing> actions,
    List<Told> told,
    boolean mayScore,
    boolean mayKeep,
    @Nullable String said,
    ThreadPanel panel) {

  /** Something that was said or done. */
  public record Told(Scoring scoring, String by) {

    public String day() {
      return InWords.dayOf(scoring.at()).toString();
    }

    public String when() {
      return InWords.moment(scoring.at());
    }

    /** Whether it says how the risk stood then. */
    public boolean scores() {
      return scoring.kind() == Scoring.Kind.RAISED || scoring.kind() == Scoring.Kind.SCORED;
    }
  }

  public String here() {
    return base + "/" + risk.id().value();
  }

  public Title title() {
    var band = scale.band(risk.current());
    var title = Title.of(risk.telling().title()).caption("Risk " + risk.reference());
    return risk.isOpen()
        ? title.tag(Tag.of(band.words(), band.colour()))
        : title.tag(Tag.of("Closed", "grey"));
  }

  /** "Before: likely and major, 4 × 4 = 16". */
  public String before() {
    return scale.words(risk.before()) + ", " + risk.before().sum();
  }

  public String current() {
    return scale.words(risk.current()) + ", " + risk.current().sum();
  }

  public String review() {
    var closed = risk.closed();
    if (closed != null) {
      return "Closed on %s by %s: %s"
          .formatted(InWords.date(closed.on()), closedBy, closed.because());
    }
    return risk.isReviewLate(today)
        ? "It was to be looked at again on " + InWords.date(risk.reviewOn()) + "."
        : "It is looked at again on " + InWords.date(risk.reviewOn()) + ".";
  }
}
