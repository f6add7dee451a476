package org.lapwing.thread.web;

import java.util.List;
import java.util.stream.Stream;
import org.lapwing.thread.ThreadWeb;
import org.lapwing.thread.ThreadWeb.Knot;

/** All that web.jte may know: the thread of one record as a drawing, and the same as a list. */
public record ThreadPage(Knot middle, Drawing drawing, List<Row> rows, int hidden, boolean cut) {

  /** One record of the list, and how it is joined. */
  public record Row(String kind, String title, String href, List<String> relations, String state) {}

  static ThreadPage of(ThreadWeb web) {
    var rows = web.knots().stream().skip(1).map(knot -> row(knot, web)).toList();
    return new ThreadPage(web.middle(), Drawing.of(web), rows, web.hidden(), web.cut());
  }

  /** What the drawing shows, said in a sentence. */
  public String description() {
    return rows.size() == 1
        ? "One record is joined to this one. The same link is listed below."
        : rows.size() + " records are joined to this one. The same links are listed below.";
  }

  private static Row row(Knot knot, ThreadWeb web) {
    var seen = knot.seen();
    return new Row(
        seen.kindInWords(), seen.title(), seen.href(), relations(knot, web), seen.state());
  }

  private static List<String> relations(Knot knot, ThreadWeb web) {
    var outward = web.strands().stream()
        .filter(strand -> strand.from().equals(knot.node()))
        .flatMap(strand -> web.knots().stream()
            .filter(other -> other.node().equals(strand.to()) && nearer(other, knot))
            .map(other -> strand.relation().words() + " " + named(other)));
    var inward = web.strands().stream()
        .filter(strand -> strand.to().equals(knot.node()))
        .flatMap(strand -> web.knots().stream()
            .filter(other -> other.node().equals(strand.from()) && nearer(other, knot))
            .map(other -> strand.relation().backwards() + " " + named(other)));
    return Stream.concat(outward, inward).distinct().toList();
  }

  /** Each link is told once: at the record that is farther from the middle. */
  private static boolean nearer(Knot other, Knot knot) {
    return Math.abs(other.steps()) <= Math.abs(knot.steps());
  }

  private static String named(Knot knot) {
    return knot.steps() == 0 ? "this record" : "“" + knot.seen().title() + "”";
  }
}
