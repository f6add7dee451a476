package org.lapwing.thread.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.ThreadPlace.Seen;
import org.lapwing.thread.ThreadWeb;
import org.lapwing.thread.ThreadWeb.Knot;
import org.lapwing.thread.ThreadWeb.Strand;

class DrawingTest {

  private final Knot middle = knot("Ask about and record every father and partner", 0);

  @Test
  void earlier_records_stand_to_the_left_and_later_ones_to_the_right() {
    var before = knot("The statement", -1);
    var after = knot("The audit", 1);
    var drawing = Drawing.of(web(
        List.of(
            new Strand(middle.node(), Relation.RESTS_ON, before.node()),
            new Strand(after.node(), Relation.TESTS, middle.node())),
        middle,
        before,
        after));

    assertThat(drawing.headings())
        .extracting(Drawing.Heading::text)
        .containsExactly("Rests on", "This record", "Relied on by");
    assertThat(drawing.boxes()).extracting(Drawing.Box::x).isSorted().doesNotHaveDuplicates();
    assertThat(drawing.boxes().get(1).here()).isTrue();
    assertThat(drawing.edges()).hasSize(2);
    var left = drawing.boxes().getFirst();
    assertThat(drawing.edges().getFirst().path())
        .startsWith("M" + left.right() + " " + left.middle() + "C");
  }

  @Test
  void boxes_of_one_column_never_overlap_and_stay_within_the_drawing() {
    var knots = new ArrayList<>(List.of(middle));
    for (var i = 0; i < 9; i++) {
      knots.add(
          knot("Promise number " + i + " with a title that takes more than a single line", 1));
    }
    var drawing = Drawing.of(web(List.of(), knots.toArray(Knot[]::new)));

    var column = drawing.boxes().stream().filter(box -> !box.here()).toList();
    for (var i = 1; i < column.size(); i++) {
      var above = column.get(i - 1);
      assertThat(column.get(i).y()).isGreaterThanOrEqualTo(above.y() + above.height() + 20);
    }
    assertThat(drawing.boxes()).allSatisfy(box -> {
      assertThat(box.right()).isLessThanOrEqualTo(Drawing.WIDTH);
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
    });
  }

  @Test
  void seven_columns_fit_the_page() {
    var knots = new ArrayList<>(List.of(middle));
    for (var steps = -3; steps <= 3; steps++) {
      if (steps != 0) {
        knots.add(knot("Something", steps));
      }
    }
    var drawing = Drawing.of(web(List.of(), knots.toArray(Knot[]::new)));

    assertThat(drawing.boxes())
        .hasSize(7)
        .allSatisfy(box -> assertThat(box.right()).isLessThanOrEqualTo(Drawing.WIDTH));
  }

  @Test
  void what_no_longer_fits_a_column_is_counted_and_left_to_the_list() {
    var knots = new ArrayList<>(List.of(middle));
    for (var i = 0; i < 40; i++) {
      knots.add(knot("Promise " + i, 1));
    }
    var drawing = Drawing.of(web(List.of(), knots.toArray(Knot[]::new)));

    assertThat(drawing.boxes()).hasSize(11);
    assertThat(drawing.boxes().getLast().kind()).isEqualTo("31 more");
  }

  @Test
  void long_words_and_long_titles_end_in_an_ellipsis() {
    assertThat(Lines.of("Ask about and record every father and partner", 20, 3))
        .containsExactly("Ask about and record", "every father and", "partner");
    assertThat(Lines.of("one two three four five six seven", 9, 2))
        .containsExactly("one two", "three …");
    assertThat(Lines.of("Llanfairpwllgwyngyllgogerychwyrndrobwll", 10, 3))
        .containsExactly("Llanfairp…");
  }

  private static ThreadWeb web(List<Strand> strands, Knot... knots) {
    return new ThreadWeb(List.of(knots), strands, 0, false);
  }

  private static Knot knot(String title, int steps) {
    return new Knot(
        new Node("note", UUID.randomUUID()),
        new Seen("Note", title, "/p/north/notes/1", "Open"),
        steps);
  }
}
