package org.lapwing.oversight.sources;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.lapwing.actions.figures.PlanFigures;
import org.lapwing.actions.figures.PlanPicture;
import org.lapwing.actions.figures.PlanPicture.OfAgency;
import org.lapwing.actions.figures.PlanPicture.Overdue;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Occasion;
import org.lapwing.oversight.PackSection;
import org.lapwing.platform.documents.Block;
import org.lapwing.platform.documents.Block.Grid;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Paragraph;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes into a pack how the plan stands: by agency in counts, what is past its day, what changed. */
@Component
class PlanInPack implements PackSection {

  private static final int AFTER_THE_MINUTES = 30;
  private static final int MOST_OVERDUE = 40;

  private final PlanFigures plan;

  PlanInPack(PlanFigures plan) {
    this.plan = plan;
  }

  @Override
  public int order() {
    return AFTER_THE_MINUTES;
  }

  @Override
  public String title() {
    return "The action plan";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Block> blocks(Occasion occasion) {
    var picture = plan.on(occasion.today());
    if (picture.byAgency().isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(new Heading(2, "Where actions stand, by agency"));
    blocks.add(
        new Note(
            "In counts and by alphabet: agencies hold different numbers of actions, so they are not ranked. Done means said to be done; verified means that another agency has looked. Amber is at risk and red off track, as worked out from dates, progress and risk."));
    blocks.add(byAgency(picture));
    overdue(occasion.today(), picture, blocks);
    changed(occasion, blocks);
    return blocks;
  }

  private static Block byAgency(PlanPicture picture) {
    return new Grid(
        "Actions by agency and state",
        List.of(
            "Agency", "Planned", "Under way", "Done", "Verified", "Of these amber", "Of these red"),
        picture.byAgency().stream().map(PlanInPack::row).toList());
  }

  private static List<String> row(OfAgency of) {
    return List.of(
        of.agency(),
        "" + of.planned(),
        "" + of.underWay(),
        "" + of.done(),
        "" + of.verified(),
        "" + of.amber(),
        "" + of.red());
  }

  private void overdue(LocalDate today, PlanPicture picture, List<Block> blocks) {
    var late = picture.attention().late();
    blocks.add(new Heading(2, "Past their day"));
    if (late == 0) {
      blocks.add(new Paragraph("No open action is past its day."));
      return;
    }
    var shown = plan.overdue(today, MOST_OVERDUE);
    blocks.add(new Grid(
        late > shown.size()
            ? "The %d longest past their day, of %d".formatted(shown.size(), late)
            : "Actions past their day, the longest first",
        List.of("Action", "What was promised", "Owner", "Due", "Days past"),
        shown.stream().map(one -> row(one, today)).toList()));
  }

  private static List<String> row(Overdue one, LocalDate today) {
    return List.of(
        one.reference(),
        one.promise(),
        one.owner().isBlank() ? one.agency() : one.owner() + ", " + one.agency(),
        InWords.date(one.due()),
        "" + ChronoUnit.DAYS.between(one.due(), today));
  }

  private void changed(Occasion occasion, List<Block> blocks) {
    var last = occasion.lastMet();
    if (last == null) {
      return;
    }
    var changes = plan.since(last);
    blocks.add(new Heading(2, "What changed since the last meeting"));
    blocks.add(new Paragraph(
        changes.isNone()
            ? "Nothing happened to any action since %s.".formatted(InWords.date(last))
            : "Since %s: %s.".formatted(InWords.date(last), ActionsToLookAt.words(changes))));
  }
}
