package org.lapwing.platform.web;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Bars;
import org.lapwing.platform.parts.Dots;
import org.lapwing.platform.parts.LineChart;
import org.lapwing.platform.parts.Lines;
import org.lapwing.platform.parts.Matrix;
import org.lapwing.platform.parts.Spans;
import org.lapwing.platform.parts.Stacks;

/** Examples of every component, for those who build; all of it is invented. */
public record ComponentsPage(
    FormExamples form,
    List<Refusal> refusals,
    FactExamples facts,
    Bars bars,
    Dots dots,
    LineChart line,
    Lines lines,
    Stacks stacks,
    Spans spans,
    Matrix matrix) {

  static ComponentsPage examples() {
    return new ComponentsPage(
        FormExamples.shown(),
        List.of(
            new Refusal("wrong", "Enter a new date after today, such as 27 3 2027"),
            new Refusal("reason", "Enter a reason of at least ten words")),
        FactExamples.shown(),
        ChartExamples.bars(),
        ChartExamples.dots(),
        ChartExamples.line(),
        ChartExamples.lines(),
        ChartExamples.stacks(),
        ChartExamples.spans(),
        ChartExamples.matrix());
  }
}
