package org.lapwing.incidents.clocks;

import static org.lapwing.incidents.clocks.Milestone.PANEL_REPLIED;
import static org.lapwing.incidents.clocks.Milestone.PANEL_TOLD;
import static org.lapwing.incidents.clocks.Milestone.PARTNERS_TOLD;
import static org.lapwing.incidents.clocks.Milestone.PUBLISHED;
import static org.lapwing.incidents.clocks.Milestone.RAPID_REVIEW_SENT;
import static org.lapwing.incidents.clocks.Milestone.SENT;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells when each incident of Marlshire was notified and its rapid review sent: one in time, one late, one under way. */
@Component
class ClocksChapter implements Chapter {

  private static final String COUNCIL = "Council, safeguarding unit";
  private static final String UNIT = "Partnership, business unit";

  /** What came about so many days after the authority became aware. */
  private record Told(Milestone milestone, int after, String by) {}

  private static final List<Told> IN_TIME = List.of(
      new Told(PARTNERS_TOLD, 2, COUNCIL),
      new Told(SENT, 3, COUNCIL),
      new Told(RAPID_REVIEW_SENT, 22, UNIT),
      new Told(PANEL_REPLIED, 33, UNIT),
      new Told(PANEL_TOLD, 24, UNIT),
      new Told(PUBLISHED, 190, UNIT));
  private static final List<Told> LATE = List.of(
      new Told(PARTNERS_TOLD, 3, COUNCIL),
      new Told(SENT, 5, COUNCIL),
      new Told(RAPID_REVIEW_SENT, 31, UNIT),
      new Told(PANEL_REPLIED, 44, UNIT),
      new Told(PANEL_TOLD, 24, UNIT),
      new Told(PUBLISHED, 180, UNIT));
  /** The Panel's reply is told with what it led to. */
  private static final List<Told> ANSWERED =
      IN_TIME.stream().filter(told -> told.milestone() != PANEL_REPLIED).toList();

  private static final List<Told> UNDER_WAY =
      List.of(new Told(PARTNERS_TOLD, 2, COUNCIL), new Told(SENT, 3, COUNCIL));

  private static final List<Told> UNDER_REVIEW =
      List.of(new Told(PARTNERS_TOLD, 1, COUNCIL), new Told(SENT, 2, COUNCIL));

  private final Cast cast;
  private final Cases cases;
  private final Incidents incidents;
  private final Milestones milestones;

  ClocksChapter(Cast cast, Cases cases, Incidents incidents, Milestones milestones) {
    this.cast = cast;
    this.cases = cases;
    this.incidents = incidents;
    this.milestones = milestones;
  }

  @Override
  public int order() {
    return 51;
  }

  @Override
  public String title() {
    return "when incidents were notified, and rapid reviews sent";
  }

  @Override
  public void tell() {
    tell("K-1", IN_TIME);
    tell("K-2", LATE);
    tell("K-4", ANSWERED);
    tell("K-9", UNDER_WAY);
    tell("K-14", UNDER_REVIEW);
  }

  private void tell(String label, List<Told> all) {
    var incident = cast.acting("manager").call(() -> incident(label));
    var aware = incident.facts().when(Event.AWARE).orElseThrow().day();
    var daysAgo = (int) aware.until(cast.day(0), java.time.temporal.ChronoUnit.DAYS);
    all.forEach(told -> {
      var day = aware.plusDays(told.after());
      cast.does("manager", daysAgo - told.after(), () -> tell(incident, told, day));
    });
  }

  private Incident incident(String label) {
    var file = cases.called(label).orElseThrow().id();
    return incidents.get(new IncidentId(incidents.of(file).getFirst().id().value()));
  }

  private void tell(Incident incident, Told told, LocalDate day) {
    var occurrence = new Occurrence(told.milestone(), day, LocalTime.of(9, 40), told.by());
    var outcome = milestones.record(incident.id(), occurrence, Ids.next());
    if (outcome instanceof Refused<IncidentId>(var because)) {
      throw new IllegalStateException(because.message());
    }
  }
}
