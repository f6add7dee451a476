package org.lapwing.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.Files;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.HostileFiles;
import org.lapwing.testing.HostileFiles.Sample;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Thousands of files that mean harm or are broken, kept or refused by the real store. */
@SpringBootTest
@Tag("deep")
class HostileFilesTest {

  private static final long SEED = 20_261_125;
  private static final int MANY = 4_000;
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final long MOST_MEMORY = 300L * 1024 * 1024;

  private static final String HALF_SAVED = """
      select (select count(*) from file_piece p
               where not exists (select from file_content c where c.sha256 = p.sha256))
           + (select count(*) from file_content c
               where not exists (select from file f where f.sha256 = c.sha256)
                  or (select count(*) from file_piece p where p.sha256 = c.sha256 and p.last) <> 1
                  or (select count(*) from file_piece p where p.sha256 = c.sha256) <> (c.size + 524287) / 524288)
      """;

  @Autowired
  Files files;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  Viewer here = new Viewer.Job(PartnershipId.next(), "test");
  long kept;

  @BeforeEach
  void a_partnership() {
    here = new Viewer.Job(new World(jdbc, transaction).partnership("North"), "test");
    kept = 0;
  }

  @AfterEach
  void nothing_is_half_saved() {
    assertThat(count(HALF_SAVED)).isZero();
    assertThat(count("select count(*) from file")).isEqualTo(kept);
  }

  @Test
  void harm_is_refused_and_the_rest_comes_back_byte_by_byte() {
    assertThat(HostileFiles.all().stream().filter(Sample::refused).filter(this::give))
        .as("kept though they mean harm")
        .isEmpty();
    HostileFiles.all().stream().filter(sample -> !sample.refused()).forEach(this::give);
  }

  @Test
  void whole_files_are_kept() {
    HostileFiles.harmless()
        .forEach((extension, content) -> assertThat(
                give(new Sample("harmless", "report." + extension, content, false)))
            .as(extension)
            .isTrue());
  }

  @Test
  void broken_files_are_kept_or_refused_but_always_calmly() {
    var before = used();
    var taken = HostileFiles.broken(SEED, MANY).filter(this::give).count();

    assertThat(taken).isBetween(MANY / 20L, MANY * 19L / 20);
    assertThat(used() - before).as("memory that is not given back").isLessThan(MOST_MEMORY);
  }

  /** Whether it was kept. */
  private boolean give(Sample sample) {
    var began = System.nanoTime();
    var outcome = here.call(() -> transaction.execute(
        _ -> files.keep("file", sample.name(), new ByteArrayInputStream(sample.content()))));
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .as(sample.toString())
        .isLessThan(LONGEST);
    if (!(outcome instanceof Accepted<StoredFile>(var file))) {
      return false;
    }
    kept++;
    assertThat(copy(file)).as(sample.toString()).isEqualTo(sample.content());
    assertThat(file.name())
        .as(sample.toString())
        .hasSizeBetween(1, 240)
        .doesNotContainPattern("(?i)^(con|prn|aux|nul|com1)(\\.|$)|[\\p{C}/\\\\\"<>:|?*]");
    return true;
  }

  private byte[] copy(StoredFile file) {
    var out = new ByteArrayOutputStream();
    here.run(() -> files.copy(file.id(), out));
    return out.toByteArray();
  }

  private long count(String sql) {
    return here.<Long>call(() -> Objects.requireNonNull(
        transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single())));
  }

  private static long used() {
    return Stream.generate(HostileFilesTest::usedNow)
        .limit(3)
        .min(Long::compare)
        .orElseThrow();
  }

  private static long usedNow() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
