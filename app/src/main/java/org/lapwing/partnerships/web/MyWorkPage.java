package org.lapwing.partnerships.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Waiting.Group;
import org.lapwing.platform.Drafts.Kept;
import org.lapwing.platform.Notices.Notice;
import org.lapwing.platform.Upcoming.Ahead;
import org.lapwing.platform.WorkItems.WorkItem;
import org.lapwing.platform.WorkItems.WorkItem.Press;

/**
 * All that myWork.jte may know: what waits for somebody today.
 *
 * @param days by which lateness is counted
 * @param ahead what lies ahead in the calendar
 * @param told what happened to their things lately
 * @param kept what they typed and did not send
 * @param guest whether they are a guest here, in one case
 * @param guestElsewhere where else they are a guest
 */
public record MyWorkPage(
    String home,
    LocalDate today,
    WorkingDays days,
    List<Group> groups,
    List<Ahead> ahead,
    List<Notice> told,
    List<Kept> kept,
    boolean guest,
    List<Place> guestElsewhere) {

  private static final int SOON_DAYS = 7;

  /** Where a thing is, from wherever we stand. */
  public String href(WorkItem item) {
    return item.href().startsWith("/") ? item.href() : home + "/" + item.href();
  }

  public String to(Press press) {
    return home + "/" + press.to();
  }

  /** What a form carries so that sending it twice does it once. */
  public static UUID once() {
    return Ids.next();
  }

  public String href(Ahead thing) {
    return home + "/" + thing.href();
  }

  public String href(Notice notice) {
    return home + "/" + notice.href();
  }

  /** Whether anything stands beside what waits. */
  public boolean hasSide() {
    return !ahead.isEmpty() || !told.isEmpty() || !kept.isEmpty() || !guestElsewhere.isEmpty();
  }

  public String words(Kept one) {
    return one.page() == null ? "A form that could not be taken" : "A form that you did not send";
  }

  public String until(Kept one) {
    return "Kept until " + InWords.moment(one.until()) + ".";
  }

  /** "You are a guest in a case of Marlshire". */
  public static String guestIn(Place place) {
    return "You are a guest in a case of " + Area.called(place.name());
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Whether something comes before everything else. */
  public boolean isUrgent() {
    return all().anyMatch(WorkItem::urgent);
  }

  /** The state of things in one sentence. */
  public String lead() {
    return isUrgent() ? "Something urgent waits for you. Look at it first." : calmly();
  }

  private String calmly() {
    var late = count(all().filter(WorkItem::late).count());
    var soon = count(all().filter(this::isSoon).count());
    if (late == null && soon == null) {
      return isEmpty()
          ? "Nothing waits for you today."
          : "Nothing is late, and nothing is due this week.";
    }
    if (late == null) {
      return capital(soon + " due in the next 7 days, and nothing is late.");
    }
    return capital(
        soon == null ? late + " late." : late + " late, and " + soon + " due in the next 7 days.");
  }

  /** "10 working days", for what has no day by which it must be done. */
  public String waited(WorkItem item) {
    var since = item.since();
    return since == null
        ? ""
        : InWords.count(days.between(since, today), "working day", "working days");
  }

  /** How far away its day is: what is to come in days, what has passed in working days, as the record itself says. */
  public String when(WorkItem item) {
    var due = item.due();
    if (due == null) {
      return "";
    }
    if (due.isBefore(today)) {
      return late(days.between(due, today));
    }
    var left = java.time.temporal.ChronoUnit.DAYS.between(today, due);
    return left == 0 ? "today" : "in " + InWords.count(left, "day", "days");
  }

  /** Nothing was counted yet when the day fell on the weekend that is just over. */
  private static String late(int workingDays) {
    return workingDays == 0
        ? "late"
        : InWords.count(workingDays, "working day", "working days") + " late";
  }

  private boolean isSoon(WorkItem item) {
    var due = item.due();
    return due != null && !item.late() && due.isBefore(today.plusDays(SOON_DAYS + 1L));
  }

  private java.util.stream.Stream<WorkItem> all() {
    return groups.stream().flatMap(group -> group.items().stream());
  }

  private static @Nullable String count(long number) {
    if (number == 0) {
      return null;
    }
    return number == 1 ? "one thing is" : number + " things are";
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
