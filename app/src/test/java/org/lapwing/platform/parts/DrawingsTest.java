package org.lapwing.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawingsTest {

  private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

  @Test
  void a_span_stands_between_its_days_and_ends_at_the_edge_of_the_drawing() {
    var spans =
        spans(MAY.minusDays(10), MAY.plusDays(31), span(MAY.minusDays(90), MAY, MAY.plusDays(15)));

    assertThat(spans.left(0)).isEqualTo("0.0%");
    assertThat(spans.end(0)).isEqualTo("59.5%");
    assertThat(spans.first(0)).isEqualTo("23.8%");
    assertThat(spans.present()).isEqualTo("23.8%");
    assertThat(spans.parts(0)).containsExactly("26.2%");
  }

  @Test
  void a_day_that_lies_outside_is_not_drawn() {
    var spans =
        spans(MAY.plusDays(1), MAY.plusDays(31), span(null, MAY.minusDays(90), MAY.plusDays(15)));

    assertThat(spans.first(0)).isNull();
    assertThat(spans.present()).isNull();
    assertThat(spans.width(0)).isEqualTo("0.0%");
  }

  @Test
  void many_months_are_not_all_named() {
    assertThat(spans(MAY, MAY.plusMonths(12).minusDays(1), span(null, MAY, MAY)).months())
        .hasSize(12)
        .filteredOn(tick -> tick.label() != null)
        .hasSize(6);
  }

  @Test
  void a_long_label_is_cut_and_says_so() {
    var label = spans(MAY, MAY, span(null, MAY, MAY)).label(0);

    assertThat(label).hasSizeLessThanOrEqualTo(40).endsWith("…");
  }

  @Test
  void stacked_parts_follow_each_other_and_small_ones_carry_no_figure() {
    var stacks = new Stacks(
        "s", "t", "d", "Agency", List.of("a", "b"), List.of(new Stacks.Group("x", List.of(1, 99))));

    var pieces = stacks.pieces(0);
    assertThat(pieces.getFirst().figure()).isEmpty();
    assertThat(pieces.getLast().x()).isEqualTo("0.9%");
    assertThat(pieces.getLast().figure()).isEqualTo("99");
    assertThat(stacks.all(0)).isEqualTo(100);
    assertThat(stacks.table().rows()).hasSize(1);
  }

  @Test
  void lines_share_one_scale() {
    var lines = new Lines(
        "l",
        "t",
        "d",
        "Month",
        List.of("May", "June"),
        List.of(new Lines.Series("a", List.of(0, 10)), new Lines.Series("b", List.of(0, 5))));

    assertThat(lines.places(0).getLast().y()).isEqualTo(20);
    assertThat(lines.places(1).getLast().y()).isEqualTo(112);
    assertThat(lines.table().rows()).hasSize(2);
  }

  private static Spans spans(LocalDate from, LocalDate to, Spans.Span span) {
    return new Spans("s", "t", "d", from, to, MAY, List.of(span));
  }

  private static Spans.Span span(
      @org.jspecify.annotations.Nullable LocalDate start, LocalDate first, LocalDate end) {
    return new Spans.Span(
        "A-17 red: Ask about every father and every partner",
        Mark.Shape.RED,
        start,
        first,
        end,
        List.of(MAY.plusDays(1)));
  }
}
