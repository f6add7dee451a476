package org.lapwing.platform.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The components, against every fixture that govuk-frontend ships for them, the hidden ones too. */
class FixturesTest {

  private static final List<Fixture> ALL = Fixture.all();

  @TestFactory
  Stream<DynamicTest> every_fixture_that_a_record_can_express_becomes_the_same_html() {
    return ALL.stream()
        .filter(fixture -> fixture.read().unexpressed().isEmpty())
        .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> same(fixture)));
  }

  private static void same(Fixture fixture) {
    assertThat(Rendering.normal(fixture.read().rendering().html()))
        .as(fixture.toString())
        .isEqualTo(Rendering.normal(fixture.html()));
  }

  @Test
  void the_fixtures_that_no_record_can_express_are_listed_with_their_reason() throws IOException {
    var unexpressed = ALL.stream()
        .filter(fixture -> !fixture.read().unexpressed().isEmpty())
        .map(fixture -> fixture + " | " + String.join(", ", fixture.read().unexpressed()))
        .toList();

    assertThat(listed()).containsExactlyElementsOf(unexpressed);
  }

  @Test
  void at_most_a_fifth_of_the_fixtures_is_out_of_reach() throws IOException {
    assertThat(listed().size() * 5).isLessThanOrEqualTo(ALL.size());
  }

  private static List<String> listed() throws IOException {
    try (var in = FixturesTest.class.getResourceAsStream("/fixtures-not-expressed.txt")) {
      if (in == null) {
        throw new IllegalStateException("The list of fixtures not expressed is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }
}
