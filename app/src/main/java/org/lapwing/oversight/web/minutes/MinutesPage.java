package org.lapwing.oversight.web.minutes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.agenda.Agenda;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.web.OwnerChoice;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.Title;

/**
 * All that minutes.jte may know: the items of a meeting and what is being written on them.
 *
 * @param written as it is saved now
 * @param general what is typed that belongs to no item
 * @param version what the texts were when they were shown, for the form to send back
 * @param theirs what somebody else wrote meanwhile, by the number of the item; 0 for what belongs to none
 * @param ruling what bears on decisions here; or blank
 * @param news what was just done; null for nothing
 */
public record MinutesPage(
    String back,
    Meeting meeting,
    String body,
    Agenda written,
    String general,
    List<Passage> passages,
    String version,
    Map<Integer, String> theirs,
    Map<UUID, List<MeetingDecision>> decided,
    OwnerChoice choice,
    String ruling,
    @Nullable String news,
    List<Refusal> refusals) {

  public Title title() {
    return Title.of("Write the minutes")
        .caption("%s, %s, %s"
            .formatted(meeting.reference(), body, InWords.date(meeting.plan().day())))
        .lead(
            "Everybody who serves here can read them. Leave out names of children and families, and what a case is about: decisions about a case belong in the case.");
  }

  public Textarea generalArea() {
    return written.items().isEmpty()
        ? Textarea.of("minutes", "Minutes").bold().rows(16).value(general)
        : Textarea.of("minutes", "What belongs to no item (optional)")
            .bold()
            .hint("For example, how the meeting was opened.")
            .rows(3)
            .value(general);
  }

  public AgendaItem item(Passage passage) {
    return written.items().get(passage.place() - 1);
  }

  public String heading(Passage passage) {
    return passage.place() + ". " + item(passage).title();
  }

  public List<MeetingDecision> decided(Passage passage) {
    return decided.getOrDefault(item(passage).id(), List.of());
  }
}
