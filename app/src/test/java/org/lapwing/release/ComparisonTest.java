package org.lapwing.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lapwing.release.Comparison.Row;

class ComparisonTest {

  private static Comparison between(String before, String after) {
    return Comparison.of(
        Scene.text("Title", null, before.split(" ")), Scene.text("Title", null, after.split(" ")));
  }

  private static String paragraphs(Comparison comparison) {
    return comparison.rows().stream()
        .filter(row -> row.part().equals("Paragraph"))
        .map(ComparisonTest::sign)
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private static String sign(Row row) {
    return switch (row.kind()) {
      case SAME -> row.after();
      case ADDED -> "+" + row.after();
      case TAKEN_OUT -> "-" + row.before();
      case CHANGED -> row.before() + ">" + row.after();
    };
  }

  @Test
  void paragraphs_that_both_versions_have_stand_beside_each_other() {
    assertThat(paragraphs(between("a b c", "a b c"))).isEqualTo("a b c");
    assertThat(paragraphs(between("a b c", "a x c"))).isEqualTo("a b>x c");
    assertThat(paragraphs(between("a c", "a b c"))).isEqualTo("a +b c");
    assertThat(paragraphs(between("a b c", "a c"))).isEqualTo("a -b c");
    assertThat(paragraphs(between("a b", "b a"))).isEqualTo("-a b +a");
    assertThat(paragraphs(between("a", "x y"))).isEqualTo("a>x +y");
  }

  @Test
  void two_versions_that_say_the_same_differ_in_nothing() {
    assertThat(between("a b", "a b").isEmpty()).isTrue();
    assertThat(between("a b", "a c").isEmpty()).isFalse();
  }
}
