package org.lapwing.oversight.risks.outward;

import java.util.List;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.AgendaSource;
import org.lapwing.oversight.Occasion;
import org.lapwing.oversight.PackSection;
import org.lapwing.oversight.Proposal;
import org.lapwing.oversight.Purpose;
import org.lapwing.oversight.risks.Risk;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Scale;
import org.lapwing.oversight.risks.Scales;
import org.lapwing.oversight.risks.Score;
import org.lapwing.partnerships.People;
import org.lapwing.platform.documents.Block;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings risks before those who meet: the gravest and those that nobody looked at again, and all in the pack. */
@Component
class RisksOnTheAgenda implements AgendaSource, PackSection {

  private static final int ORDER = 50;

  private final Risks risks;
  private final Scales scales;
  private final People people;

  RisksOnTheAgenda(Risks risks, Scales scales, People people) {
    this.risks = risks;
    this.scales = scales;
    this.people = people;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Proposal> proposals(Occasion occasion) {
    var scale = scales.on(occasion.today());
    var open = risks.open();
    var gravest = scale.bands().getLast();
    var grave =
        open.stream().filter(risk -> scale.band(risk.current()).equals(gravest)).count();
    var late = open.stream().filter(risk -> risk.isReviewLate(occasion.today())).count();
    return Stream.of(
            proposal(
                "risks-gravest",
                "The gravest risks",
                "They stand in the highest band, with all that is done about them.",
                grave,
                Purpose.DISCUSS),
            proposal(
                "risks-to-review",
                "Risks to look at again",
                "The day on which they were to be looked at again has passed.",
                late,
                Purpose.DECIDE))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String title() {
    return "Risks";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Block> blocks(Occasion occasion) {
    var open = risks.open();
    if (open.isEmpty()) {
      return List.of();
    }
    var scale = scales.on(occasion.today());
    var agencies =
        people.agencyNames(open.stream().map(risk -> risk.owner().agency()).toList());
    return List.of(new Block.Grid(
        "Risks that are watched, the gravest first",
        List.of("Risk", "What it is", "Owner", "If nothing were done", "Now", "Look at it again"),
        open.stream()
            .map(risk ->
                row(risk, scale, agencies.getOrDefault(risk.owner().agency(), ""), occasion))
            .toList()));
  }

  private static List<String> row(Risk risk, Scale scale, String agency, Occasion occasion) {
    return List.of(
        risk.reference(),
        risk.telling().title(),
        agency,
        score(scale, risk.before()),
        score(scale, risk.current()),
        InWords.date(risk.reviewOn()) + (risk.isReviewLate(occasion.today()) ? ", late" : ""));
  }

  private static String score(Scale scale, Score score) {
    return scale.band(score).words() + ", " + score.sum();
  }

  private static List<Proposal> proposal(
      String key, String title, String because, long count, Purpose purpose) {
    return count == 0
        ? List.of()
        : List.of(new Proposal(key, title, because, (int) count, "risks", purpose));
  }
}
