package org.lapwing.platform.sheets.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreeWayTest {

  @ParameterizedTest(name = "out {0}, here {1}, in the file {2}: {3}")
  @CsvSource(
      nullValues = "unknown",
      value = {
        "A, A, A, UNCHANGED",
        "A, A, B, CHANGED",
        "A, B, A, CHANGED_HERE",
        "A, B, B, SAME_CHANGE",
        "A, B, C, CONFLICT",
        "A, '', A, CHANGED_HERE",
        "A, A, '', CHANGED",
        "A, '', '', SAME_CHANGE",
        "A, B, '', CONFLICT",
        "A, '', B, CONFLICT",
        "'', '', '', UNCHANGED",
        "'', '', B, CHANGED",
        "'', B, '', CHANGED_HERE",
        "'', B, B, SAME_CHANGE",
        "'', B, C, CONFLICT",
        "unknown, A, A, UNCHANGED",
        "unknown, A, B, CONFLICT",
        "unknown, '', B, CONFLICT"
      })
  void three_values_tell_who_changed_what(
      @Nullable String before, String here, String file, Verdict verdict) {
    assertThat(ThreeWay.judge(before, here, file)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "UNCHANGED, false",
    "CHANGED, true",
    "CONFLICT, true",
    "SAME_CHANGE, false",
    "CHANGED_HERE, false",
    "CANNOT, false"
  })
  void only_what_the_file_alone_or_both_changed_can_be_chosen(Verdict verdict, boolean choice) {
    assertThat(verdict.isChoice()).isEqualTo(choice);
  }
}
