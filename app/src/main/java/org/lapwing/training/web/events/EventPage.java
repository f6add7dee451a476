package org.lapwing.training.web.events;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Bars;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.thread.ThreadPanel;
import org.lapwing.training.AwarenessEvent;

/** All that event.jte may know. */
public record EventPage(
    String home, AwarenessEvent event, LocalDate today, boolean mayEdit, ThreadPanel panel) {

  public String base() {
    return home + "/events";
  }

  public String here() {
    return base() + "/" + event.id().value();
  }

  public boolean isOver() {
    return !event.outline().on().isAfter(today);
  }

  public SummaryList facts() {
    var outline = event.outline();
    return SummaryList.of(List.of(
        SummaryList.row("When", InWords.day(outline.on())),
        SummaryList.row("Where", outline.where()),
        SummaryList.row("For", outline.audience()),
        SummaryList.row("Languages", outline.languages())));
  }

  /** Whom it reached, agencies by alphabet. */
  public Bars bars() {
    return new Bars(
        "reach",
        "People reached",
        "%,d people were reached. Agencies in alphabetical order. The table beside has each figure."
            .formatted(event.reached()),
        "Agency",
        List.of("People"),
        event.reach().stream()
            .map(reach -> new Bars.Group(reach.agencyName(), List.of(reach.reached())))
            .toList());
  }
}
