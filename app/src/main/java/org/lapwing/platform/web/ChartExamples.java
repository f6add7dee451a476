package org.lapwing.platform.web;

import java.time.LocalDate;
import java.util.List;
import org.lapwing.platform.parts.Bars;
import org.lapwing.platform.parts.Dots;
import org.lapwing.platform.parts.LineChart;
import org.lapwing.platform.parts.LineChart.Point;
import org.lapwing.platform.parts.Lines;
import org.lapwing.platform.parts.Mark;
import org.lapwing.platform.parts.Mark.Shape;
import org.lapwing.platform.parts.Matrix;
import org.lapwing.platform.parts.Spans;
import org.lapwing.platform.parts.Stacks;

/** Charts of invented figures. */
final class ChartExamples {

  private ChartExamples() {}

  static Bars bars() {
    return new Bars(
        "bars",
        "Actions verified against planned",
        "By March, 14 of 26 actions were verified. The table beside has each figure.",
        "By",
        List.of("Planned", "Verified"),
        List.of(
            new Bars.Group("September", List.of(11, 4)),
            new Bars.Group("December", List.of(19, 9)),
            new Bars.Group("March", List.of(26, 14))));
  }

  static Dots dots() {
    return new Dots(
        "dots",
        "Father or partner recorded, files sampled at random",
        "Agencies in alphabetical order. The intervals are wide and overlap: no order can be read from them.",
        "Agency",
        "Files",
        "all files",
        List.of(
            new Dots.Row("Community health", 5, 8, 0.31, 0.86),
            new Dots.Row("Hospital trust", 11, 12, 0.65, 0.99),
            new Dots.Row("Police", 6, 8, 0.41, 0.93)));
  }

  static LineChart line() {
    return new LineChart(
        "line",
        "Open actions",
        "Open actions rose from 12 in January to 21 in March and fell to 9 in June.",
        "Month",
        "Open",
        List.of(
            new Point("January", 12),
            new Point("February", 17),
            new Point("March", 21),
            new Point("April", 16),
            new Point("May", 11),
            new Point("June", 9)));
  }

  static Lines lines() {
    return new Lines(
        "lines",
        "Verified against plan",
        "By March, 12 were to be done, 9 are said to be done and 6 are verified.",
        "By the end of",
        List.of("January", "February", "March"),
        List.of(
            new Lines.Series("To be done by then", List.of(3, 8, 12)),
            new Lines.Series("Said to be done", List.of(2, 5, 9)),
            new Lines.Series("Verified", List.of(0, 4, 6))));
  }

  static Stacks stacks() {
    return new Stacks(
        "stacks",
        "State by agency",
        "Agencies in alphabetical order: no order of merit can be read from this.",
        "Agency",
        List.of("Planned", "Under way", "Done"),
        List.of(
            new Stacks.Group("Community health", List.of(2, 5, 3)),
            new Stacks.Group("Police", List.of(1, 0, 4))));
  }

  static Spans spans() {
    var may = LocalDate.of(2027, 5, 1);
    return new Spans(
        "spans",
        "Police: actions along time",
        "Two actions due from May to July 2027.",
        may,
        LocalDate.of(2027, 7, 31),
        may.plusDays(20),
        List.of(
            new Spans.Span(
                "A-17 red: Ask about every father",
                Shape.RED,
                may.minusDays(30),
                may.plusDays(3),
                may.plusDays(12),
                List.of(may.plusDays(6))),
            new Spans.Span(
                "A-18 green: Revise the course",
                Shape.GREEN,
                may.plusDays(10),
                null,
                may.plusDays(60),
                List.of())));
  }

  static Matrix matrix() {
    return new Matrix(
        "Each finding followed to proof that practice changed",
        "Finding",
        List.of("Recommended", "Acted on", "Audited", "Proof"),
        List.of(
            row(
                "The message was not given at every contact",
                Shape.IN_PLACE,
                Shape.IN_PLACE,
                Shape.IN_QUESTION),
            row("Assessment began late", Shape.UNDER_WAY, Shape.GAP, Shape.GAP)));
  }

  private static Matrix.Row row(String title, Shape acted, Shape audited, Shape proof) {
    return new Matrix.Row(
        title,
        "/components",
        "3 of 5 cases",
        List.of(cell(Shape.IN_PLACE), cell(acted), cell(audited), cell(proof)));
  }

  private static Matrix.Cell cell(Shape shape) {
    var mark = Matrix.key().stream().filter(one -> one.shape() == shape).findFirst();
    return new Matrix.Cell(mark.orElse(new Mark(shape, shape.name())), "as of March");
  }
}
