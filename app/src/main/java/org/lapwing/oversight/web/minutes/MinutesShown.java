package org.lapwing.oversight.web.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.agenda.Agenda;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.minutes.Addendum;
import org.lapwing.oversight.minutes.Sent;

/**
 * Minutes as anybody may read them: item by item, what was decided on each, what was put right, and who got them.
 *
 * @param decided decisions by the item on which they were made
 */
public record MinutesShown(
    Agenda written,
    Map<UUID, List<MeetingDecision>> decided,
    List<Addendum> addenda,
    List<Sent> sent) {

  public String general() {
    return written.general().words();
  }

  public List<MeetingDecision> decided(AgendaItem item) {
    return decided.getOrDefault(item.id(), List.of());
  }

  /** Whether something was said or decided on it. */
  public boolean isTold(AgendaItem item) {
    return !item.said().words().isBlank() || !decided(item).isEmpty();
  }

  public boolean isBlank() {
    return general().isBlank() && written.items().stream().noneMatch(this::isTold);
  }

  public String heading(AgendaItem item) {
    return (written.items().indexOf(item) + 1) + ". " + item.title();
  }

  /** "Added on 4 March 2026 by Ruth Adeyemi". */
  public String when(Addendum addendum) {
    return "Correction added on %s%s"
        .formatted(
            InWords.date(InWords.dayOf(addendum.at())),
            addendum.by().isBlank() ? "" : " by " + addendum.by());
  }

  /** "Ruth Adeyemi, 4 March 2026 at 10am". */
  public String when(Sent one) {
    return one.name() + ", " + InWords.moment(one.at());
  }
}
