package org.lapwing.oversight.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.agenda.Agenda;
import org.lapwing.oversight.agenda.AgendaItem;

/** Puts what was said on each item into one text: the minutes as they are searched, approved and sent. */
final class MinutesText {

  private MinutesText() {}

  /** The text; an item on which nothing was said or decided is not in it. */
  static String of(Agenda agenda, Map<UUID, List<MeetingDecision>> decided) {
    var parts = new ArrayList<String>();
    if (!agenda.general().words().isBlank()) {
      parts.add(agenda.general().words().strip());
    }
    for (var place = 0; place < agenda.items().size(); place++) {
      var item = agenda.items().get(place);
      var decisions = decided.getOrDefault(item.id(), List.of());
      if (!item.said().words().isBlank() || !decisions.isEmpty()) {
        parts.add(of(place + 1, item, decisions));
      }
    }
    return String.join("\n\n", parts);
  }

  private static String of(int place, AgendaItem item, List<MeetingDecision> decisions) {
    var lines = new ArrayList<String>();
    lines.add(place + ". " + item.title());
    if (!item.said().words().isBlank()) {
      lines.add(item.said().words().strip());
    }
    if (!decisions.isEmpty()) {
      lines.add("See "
          + decisions.stream().map(MeetingDecision::reference).collect(Collectors.joining(", "))
          + ".");
    }
    return String.join("\n", lines);
  }
}
