package org.lapwing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void what_was_made_later_sorts_later_also_within_a_millisecond() {
    var made = Stream.generate(Ids::next).limit(20_000).map(UUID::toString).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void they_are_of_the_seventh_version_and_of_now() {
    var made = Ids.next();

    assertThat(made.version()).isEqualTo(7);
    assertThat(made.variant()).isEqualTo(2);
    assertThat(made.getMostSignificantBits() >>> 16)
        .isBetween(System.currentTimeMillis() - 60_000, System.currentTimeMillis() + 60_000);
  }
}
