package org.lapwing.incidents.web.parallel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.holds.Hold;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;

/** All that hold.jte may know: one hold on a case. */
public record HoldPage(
    CaseAt at,
    String label,
    Hold hold,
    List<Hold.Review> reviews,
    Map<PersonId, String> names,
    boolean mayReview,
    boolean mayLift,
    LocalDate today,
    @Nullable String said) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public String here() {
    return at.hold(hold.id());
  }

  public Tag state() {
    return hold.stands() ? Tag.of("Stands", "red") : Tag.of("Lifted", "grey");
  }

  public SummaryList facts() {
    return SummaryList.of(List.of(
        SummaryList.row("By which authority", hold.authority().words()),
        SummaryList.row("Asked for by", hold.askedBy()),
        SummaryList.row("Why", hold.reason()),
        SummaryList.row("From", InWords.date(hold.from())),
        SummaryList.row("Look at it again by", review())));
  }

  private String review() {
    var day = InWords.date(hold.reviewOn());
    return hold.isLate(today) ? day + ". That day has passed" : day;
  }

  public Timeline timeline() {
    var events = new ArrayList<Timeline.Event>();
    var lifted = hold.lifted();
    if (lifted != null) {
      events.add(event("Lifted", lifted.by(), lifted.at(), lifted.reason()));
    }
    reviews.forEach(review -> events.add(event(
        "Looked at again, stands until " + InWords.date(review.next()) + " at least",
        review.by(),
        review.at(),
        review.reason())));
    events.add(event("Placed", hold.placedBy(), hold.placedAt(), hold.reason()));
    return new Timeline(events);
  }

  private Timeline.Event event(String title, PersonId by, Instant at, String told) {
    return new Timeline.Event(
        title,
        names.get(by),
        at.truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(at),
        Words.of(told));
  }
}
