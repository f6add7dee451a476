package org.lapwing.oversight.challenges.outward;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.AgendaSource;
import org.lapwing.oversight.Occasion;
import org.lapwing.oversight.PackSection;
import org.lapwing.oversight.Proposal;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.challenges.ChallengeList;
import org.lapwing.oversight.challenges.ChallengeList.Line;
import org.lapwing.platform.documents.Block;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings open challenges before those who meet: what was escalated to decide, what is late to discuss, and all in the pack. */
@Component
class ChallengesOnTheAgenda implements AgendaSource, PackSection {

  private static final int ORDER = 40;

  private final ChallengeList list;

  ChallengesOnTheAgenda(ChallengeList list) {
    this.list = list;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Proposal> proposals(Occasion occasion) {
    var open = list.open();
    var escalated = proposal(
        "challenges-escalated",
        "Challenges that were escalated",
        "They stay open until those to whom they were taken have answered.",
        "challenges?show=escalated",
        Purpose.DECIDE,
        count(open, Line::escalated));
    var late = proposal(
        "challenges-late",
        "Challenges without a reply",
        "The day by which a reply was asked for has passed.",
        "challenges?show=late",
        Purpose.DISCUSS,
        count(open, line -> line.isLate(occasion.today()) && !line.escalated()));
    return Stream.of(escalated, late).flatMap(List::stream).toList();
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String title() {
    return "Challenges";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Block> blocks(Occasion occasion) {
    var open = list.open();
    return open.isEmpty()
        ? List.of()
        : List.of(new Block.Grid(
            "Open challenges, the newest first",
            List.of("Challenge", "Question", "Put to", "Reply due", "State"),
            open.stream().map(line -> row(line, occasion)).toList()));
  }

  private static List<String> row(Line line, Occasion occasion) {
    var state = line.stage().words() + (line.isLate(occasion.today()) ? ", late" : "");
    return List.of(
        line.reference(),
        line.question(),
        line.person().isBlank() ? line.asked() : line.person() + ", " + line.asked(),
        InWords.date(line.due()),
        state);
  }

  private static List<Proposal> proposal(
      String key, String title, String because, String href, Purpose purpose, int count) {
    return count == 0
        ? List.of()
        : List.of(new Proposal(key, title, because, count, href, purpose));
  }

  private static int count(List<Line> lines, Predicate<Line> which) {
    return (int) lines.stream().filter(which).count();
  }
}
