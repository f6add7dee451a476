package org.lapwing.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lapwing.platform.Secrets.CannotOpen;

class KeyRingTest {

  private static final byte[] PLAIN = "one-time code secret".getBytes(UTF_8);

  @TempDir
  Path folder;

  @Test
  void what_was_sealed_opens_in_its_own_context_alone() {
    var ring = new KeyRing(Keys.parse(List.of(line("k1", 1))));
    var sealed = ring.seal(PLAIN, "totp of Ann");

    assertThat(ring.open(sealed, "totp of Ann")).isEqualTo(PLAIN);
    assertThatThrownBy(() -> ring.open(sealed, "totp of Bo")).isInstanceOf(CannotOpen.class);
  }

  @Test
  void nothing_that_was_altered_opens() {
    var ring = new KeyRing(Keys.parse(List.of(line("k1", 1))));
    var sealed = ring.seal(PLAIN, "x");
    for (var at = 0; at < sealed.length; at++) {
      var altered = sealed.clone();
      altered[at] ^= 1;
      assertThatThrownBy(() -> ring.open(altered, "x")).isInstanceOf(CannotOpen.class);
    }
    for (var length = 0; length < sealed.length; length++) {
      var cut = java.util.Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> ring.open(cut, "x")).isInstanceOf(CannotOpen.class);
    }
  }

  @Test
  void the_same_is_never_sealed_alike_twice() {
    var ring = new KeyRing(Keys.parse(List.of(line("k1", 1))));

    assertThat(ring.seal(PLAIN, "x")).isNotEqualTo(ring.seal(PLAIN, "x"));
  }

  @Test
  void a_new_key_seals_and_the_old_one_still_opens() {
    var before = new KeyRing(Keys.parse(List.of(line("k1", 1))));
    var after =
        new KeyRing(Keys.parse(List.of("# changed in March", line("k1", 1), "", line("k2", 2))));

    assertThat(after.open(before.seal(PLAIN, "x"), "x")).isEqualTo(PLAIN);
    var sealedAnew = after.seal(PLAIN, "x");
    assertThatThrownBy(() -> before.open(sealedAnew, "x")).isInstanceOf(CannotOpen.class);
  }

  @Test
  void equal_things_bear_equal_marks_within_a_context_and_after_the_keys_changed() {
    var before = new KeyRing(Keys.parse(List.of(line("k1", 1))));
    var after = new KeyRing(Keys.parse(List.of(line("k1", 1), line("k2", 2))));

    assertThat(before.marks(PLAIN, "north")).hasSize(1);
    assertThat(after.marks(PLAIN, "north"))
        .hasSize(2)
        .contains(before.marks(PLAIN, "north").getFirst())
        .doesNotContain(before.marks(PLAIN, "south").getFirst());
    assertThat(before.marks("another".getBytes(UTF_8), "north"))
        .doesNotContainAnyElementsOf(after.marks(PLAIN, "north"));
  }

  @Test
  void pieces_cannot_be_moved_dropped_or_taken_from_another_content() {
    var ring = new KeyRing(Keys.parse(List.of(line("k1", 1))));
    var key = ring.fresh("file");
    var first = key.seal(0, false, PLAIN, PLAIN.length);
    var last = key.seal(1, true, PLAIN, PLAIN.length);

    var again = ring.of(key.header(), "file");
    assertThat(again.open(0, false, first)).isEqualTo(PLAIN);
    assertThat(again.open(1, true, last)).isEqualTo(PLAIN);
    assertThatThrownBy(() -> again.open(1, false, first)).isInstanceOf(CannotOpen.class);
    assertThatThrownBy(() -> again.open(0, true, first)).isInstanceOf(CannotOpen.class);
    assertThatThrownBy(() -> again.open(0, true, last)).isInstanceOf(CannotOpen.class);
    assertThatThrownBy(() -> ring.fresh("file").open(0, false, first))
        .isInstanceOf(CannotOpen.class);
  }

  @Test
  void the_key_file_is_made_for_its_owner_alone_and_reads_back() throws IOException {
    var file = new KeyFile(folder.resolve("deep/keys"));

    var made = file.create(LocalDate.of(2026, 4, 1));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    assertThat(made.newest()).isEqualTo("k20260401");
    var sealed = new KeyRing(made).seal(PLAIN, "x");
    Files.writeString(file.path(), line("k2", 2) + "\n", StandardOpenOption.APPEND);
    assertThat(file.read().newest()).isEqualTo("k2");
    assertThat(new KeyRing(file.read()).open(sealed, "x")).isEqualTo(PLAIN);
  }

  @Test
  void a_key_file_that_makes_no_sense_is_refused_without_telling_its_content() {
    for (var lines : List.of(
        List.<String>of(),
        List.of("# nothing"),
        List.of("k1"),
        List.of("k1 c2hvcnQ="),
        List.of("k1 !!!"),
        List.of("K 1 2"),
        List.of(line("k1", 1), line("k1", 2)))) {
      assertThatThrownBy(() -> Keys.parse(lines))
          .isInstanceOf(KeysUnusable.class)
          .hasMessageNotContaining("c2hvcnQ");
    }
  }

  static String line(String name, int seed) {
    var key = new byte[32];
    java.util.Arrays.fill(key, (byte) seed);
    return name + " " + Base64.getEncoder().encodeToString(key);
  }
}
