package org.lapwing.training.web.events;

import java.util.List;
import java.util.Map;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People.Agency;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.TypedNumber;
import org.lapwing.training.AwarenessEvent;
import org.lapwing.training.AwarenessEvent.Reach;

/** How many people of each agency were reached, as somebody typed it. */
record ReachForm(List<Line> lines) {

  /** What was typed for one agency. */
  record Line(Agency agency, TypedNumber reached) {

    static Line of(Agency agency, String reached) {
      return new Line(agency, new TypedNumber(field(agency), "number of people reached", reached));
    }
  }

  static ReachForm sent(List<Agency> agencies, Map<String, String> fields) {
    return new ReachForm(agencies.stream()
        .map(agency -> Line.of(agency, fields.getOrDefault(field(agency), "")))
        .toList());
  }

  static ReachForm of(List<Agency> agencies, AwarenessEvent event) {
    return new ReachForm(agencies.stream()
        .map(agency -> Line.of(agency, TypedNumber.shown(reached(agency, event))))
        .toList());
  }

  private static int reached(Agency agency, AwarenessEvent event) {
    return event.reach().stream()
        .filter(reach -> reach.agency().equals(agency.id()))
        .mapToInt(Reach::reached)
        .sum();
  }

  List<Refusal> faults() {
    return lines.stream().flatMap(line -> line.reached().fault()).toList();
  }

  List<Reach> read() {
    return lines.stream()
        .map(line -> Reach.of(line.agency().id(), line.reached().orZero()))
        .toList();
  }

  List<Asked> fields() {
    return lines.stream().<Asked>map(ReachForm::input).toList();
  }

  private static Asked input(Line line) {
    return new Asked.Line(Input.of(line.reached().field(), line.agency().name())
        .width(4)
        .digits()
        .value(line.reached().text()));
  }

  private static String field(Agency agency) {
    return "reached-" + agency.id().value();
  }
}
