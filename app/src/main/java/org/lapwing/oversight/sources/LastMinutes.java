package org.lapwing.oversight.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lapwing.actions.Action;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.Meetings;
import org.lapwing.oversight.Occasion;
import org.lapwing.oversight.PackSection;
import org.lapwing.oversight.State;
import org.lapwing.platform.documents.Block;
import org.lapwing.platform.documents.Block.Grid;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Paragraph;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes into a pack what the last meeting of the same body said and decided, and what came of it. */
@Component
class LastMinutes implements PackSection {

  private static final int AFTER_THE_AGENDA = 20;

  private final EarlierStore store;
  private final Meetings meetings;
  private final Decisions decisions;

  LastMinutes(EarlierStore store, Meetings meetings, Decisions decisions) {
    this.store = store;
    this.meetings = meetings;
    this.decisions = decisions;
  }

  @Override
  public int order() {
    return AFTER_THE_AGENDA;
  }

  @Override
  public String title() {
    return "Minutes of the last meeting";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Block> blocks(Occasion occasion) {
    return store.last(occasion).map(this::told).orElse(List.of());
  }

  private List<Block> told(EarlierStore.Earlier last) {
    var meeting = meetings.get(last.id());
    var blocks = new ArrayList<Block>();
    blocks.add(new Note("%s, %s. %s."
        .formatted(
            last.reference(),
            InWords.date(last.day()),
            meeting.state() instanceof State.Approved(var on, var _)
                ? "Approved on " + InWords.date(on)
                : "Draft, to be approved")));
    blocks.add(new Paragraph(
        meeting.minutes().isBlank() ? "Nobody has written these minutes yet." : meeting.minutes()));
    var decided = decisions.of(last.id());
    if (!decided.isEmpty()) {
      blocks.add(new Heading(2, "What it decided, and what came of it"));
      blocks.add(new Grid(
          "Decisions of " + last.reference(),
          List.of("Decision", "What was decided", "Standing", "Actions"),
          decided.stream().map(this::row).toList()));
    }
    return blocks;
  }

  private List<String> row(MeetingDecision decision) {
    var raised = decisions.actions(decision.id());
    return List.of(
        decision.reference(),
        decision.decided(),
        decision.standing().words(),
        raised.isEmpty()
            ? "None"
            : raised.stream().map(LastMinutes::told).collect(Collectors.joining("\n")));
  }

  private static String told(Action action) {
    var due = action.dates().due();
    return "%s %s: %s%s"
        .formatted(
            action.reference(),
            action.promise().words(),
            action.state().stage().words().toLowerCase(java.util.Locale.UK),
            due == null ? "" : ", due " + InWords.date(due));
  }
}
