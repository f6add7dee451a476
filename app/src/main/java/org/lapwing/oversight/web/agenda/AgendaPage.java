package org.lapwing.oversight.web.agenda;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.Proposal;
import org.lapwing.oversight.agenda.Agenda;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Field;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Label;
import org.lapwing.platform.parts.Tag;
import org.lapwing.platform.parts.Title;
import org.lapwing.platform.parts.Words;

/**
 * All that agenda.jte may know: what could be put on the agenda, and what is on it.
 *
 * @param places what was typed as the place of an item, by the item's number
 * @param news what was just done; null for nothing
 */
public record AgendaPage(
    Meeting meeting,
    String body,
    Agenda agenda,
    List<Proposal> proposals,
    AgendaShown shown,
    Map<Integer, String> places,
    @Nullable String news,
    List<Refusal> refusals) {

  public String here() {
    return shown.here() + "/agenda";
  }

  public Title title() {
    return Title.of("Make the agenda")
        .caption("%s, %s, %s"
            .formatted(meeting.reference(), body, InWords.date(meeting.plan().day())))
        .tag(Tag.of(
            agenda.standing(),
            agenda.published() == 0 ? "grey" : agenda.changed() ? "yellow" : "green"));
  }

  public Checkboxes choices() {
    var choices = proposals.stream()
        .map(one -> Choice.of(one.key(), one.title()).hint(one.because()))
        .toList();
    return Checkboxes.of("take", "What needs attention now", choices);
  }

  public Input place(AgendaItem item, int place) {
    var label = new Label(
        Words.of("Place of “%s”".formatted(item.title())), "govuk-visually-hidden", false);
    return Input.of(Field.of(field(item), label))
        .width(2)
        .digits()
        .value(places.getOrDefault(item.number(), "" + place));
  }

  static String field(AgendaItem item) {
    return "place-" + item.number();
  }

  public String at(AgendaItem item) {
    return here() + "/" + item.id();
  }

  public boolean mayPublish() {
    return agenda.isUnpublished() && !meeting.isHeld();
  }
}
