package org.lapwing.training.web.courses;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Bars;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;
import org.lapwing.thread.ThreadPanel;
import org.lapwing.thread.ThreadPlace.Seen;
import org.lapwing.training.Course;
import org.lapwing.training.CourseEntry;
import org.lapwing.training.Run;

/**
 * All that course.jte may know.
 *
 * @param mustAnswer what it must answer while it is under review, if the reader may see it
 */
public record CoursePage(
    String home,
    Course course,
    @Nullable Seen mustAnswer,
    List<Run> runs,
    List<CourseEntry> history,
    LocalDate today,
    boolean mayEdit,
    ThreadPanel panel) {

  public String base() {
    return home + "/courses";
  }

  public String here() {
    return base() + "/" + course.id().value();
  }

  /** Whether anybody has come yet, so that there is something to draw. */
  public boolean anybodyCame() {
    return runs.stream().anyMatch(run -> run.countedOn() != null && run.booked() > 0);
  }

  public boolean isOver(Run run) {
    return !run.plan().on().isAfter(today);
  }

  /** What those who look after training do next with the figures of a run. */
  public String todo(Run run) {
    if (run.countedOn() != null) {
      return "Put right who came";
    }
    return isOver(run) ? "Record who came" : "Record who booked";
  }

  /** How many came, or why that is not known. */
  public String came(Run run) {
    if (run.countedOn() != null) {
      return run.attended() + " of " + run.booked();
    }
    return isOver(run) ? "Not recorded" : "Not yet held";
  }

  /** Who booked and who came over all runs that were held, agencies by alphabet. */
  public Bars bars() {
    var held = runs.stream().filter(run -> run.countedOn() != null).toList();
    var agencies = new TreeMap<String, List<Integer>>();
    for (var run : held) {
      run.seats()
          .forEach(seats -> agencies.merge(
              seats.agencyName(),
              List.of(seats.booked(), seats.attended()),
              (one, other) ->
                  List.of(one.getFirst() + other.getFirst(), one.getLast() + other.getLast())));
    }
    var booked = held.stream().mapToInt(Run::booked).sum();
    var came = held.stream().mapToInt(Run::attended).sum();
    return new Bars(
        "attendance",
        "People who booked and came, over " + InWords.count(held.size(), "run", "runs"),
        "%,d of %,d people who booked came. Agencies in alphabetical order. The table beside has each figure."
            .formatted(came, booked),
        "Agency",
        List.of("Booked", "Came"),
        agencies.entrySet().stream()
            .map(agency -> new Bars.Group(agency.getKey(), agency.getValue()))
            .toList());
  }

  public Timeline timeline() {
    return new Timeline(history.stream().map(CoursePage::event).toList());
  }

  private static Timeline.Event event(CourseEntry entry) {
    return new Timeline.Event(
        entry.kind().words(),
        entry.by().isBlank() ? null : entry.by(),
        entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(entry.at()),
        entry.note().isBlank() ? null : Words.of(entry.note()));
  }
}
