package org.lapwing.platform.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.platform.FileId;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class KeptFilesTest {

  @Autowired
  Files files;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  PartnershipId north;
  PartnershipId south;

  @BeforeEach
  void two_partnerships() {
    var world = new World(jdbc, transaction);
    north = world.partnership("North");
    south = world.partnership("South");
  }

  @Test
  void a_file_comes_back_as_it_was_given() {
    var content = pdf(1_300_000);

    var file = keep(north, "Audit report.pdf", content);

    assertThat(file.name()).isEqualTo("Audit report.pdf");
    assertThat(file.mediaType()).isEqualTo("application/pdf");
    assertThat(file.size()).isEqualTo(content.length);
    assertThat(in(north).<byte[]>call(() -> copy(file.id()))).isEqualTo(content);
    assertThat(in(north).<StoredFile>call(() -> files.about(file.id())).name())
        .isEqualTo("Audit report.pdf");
  }

  @Test
  void another_partnership_cannot_tell_that_the_file_exists() {
    var file = keep(north, "a.pdf", pdf(2_000));

    assertThatThrownBy(() -> in(south).run(() -> files.about(file.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> in(south).run(() -> copy(file.id()))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.about(file.id())).isInstanceOf(NotFound.class);
  }

  @Test
  void the_same_content_is_kept_once_in_a_partnership_and_again_in_another() {
    var content = pdf(600_000);

    keep(north, "one.pdf", content);
    keep(north, "two.pdf", content);
    keep(south, "three.pdf", content);

    assertThat(count(north, "select count(*) from file_content")).isEqualTo(1);
    assertThat(count(north, "select count(*) from file_piece")).isEqualTo(2);
    assertThat(count(north, "select count(*) from file")).isEqualTo(2);
    assertThat(count(south, "select count(*) from file_content")).isEqualTo(1);
  }

  @Test
  void two_people_may_give_the_same_content_at_once() throws Exception {
    var content = pdf(3_000_000);
    var start = new CountDownLatch(1);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var given = java.util.stream.IntStream.range(0, 4)
          .mapToObj(each -> people.submit(() -> {
            start.await();
            return keep(north, "report" + each + ".pdf", content);
          }))
          .toList();
      start.countDown();
      for (var file : given) {
        assertThat(in(north).<byte[]>call(() -> copy(given(file)))).isEqualTo(content);
      }
    }
    assertThat(count(north, "select count(*) from file_content")).isEqualTo(1);
    assertThat(count(north, "select count(*) from file")).isEqualTo(4);
  }

  @Test
  void neither_content_nor_name_can_be_read_in_the_database() {
    var content = pdf(2_000);
    System.arraycopy("Sentinel Child".getBytes(UTF_8), 0, content, 100, 14);

    keep(north, "Sentinel Child.pdf", content);

    assertThat(count(north, """
        select count(*) from file_piece where position('Sentinel'::bytea in sealed) > 0
        """)).isZero();
    assertThat(count(north, """
        select count(*) from file where position('Sentinel'::bytea in sealed_name) > 0
        """)).isZero();
  }

  @Test
  void a_file_of_just_the_largest_size_is_kept_without_holding_it_in_memory() {
    var file = accepted(in(north)
        .call(
            () -> files.keep("evidence", "large.pdf", new Endless(pdf(1_000), 50L * 1024 * 1024))));

    assertThat(file.size()).isEqualTo(50L * 1024 * 1024);
    var out = new Counting();
    in(north).run(() -> files.copy(file.id(), out));
    assertThat(out.count).isEqualTo(file.size());
  }

  @Test
  void one_byte_more_is_refused_with_what_to_do() {
    var outcome = in(north)
        .<Outcome<StoredFile>>call(() ->
            files.keep("evidence", "large.pdf", new Endless(pdf(1_000), 50L * 1024 * 1024 + 1)));

    assertThat(refusal(outcome))
        .isEqualTo(
            "The selected file must be no larger than 50 MB. Make it smaller or split it into parts");
    assertThat(count(north, "select count(*) from file_content")).isZero();
  }

  private static FileId given(java.util.concurrent.Future<StoredFile> file) {
    try {
      return file.get().id();
    } catch (InterruptedException | java.util.concurrent.ExecutionException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private StoredFile keep(PartnershipId where, String name, byte[] content) {
    return accepted(
        in(where).call(() -> files.keep("evidence", name, new ByteArrayInputStream(content))));
  }

  private byte[] copy(FileId id) {
    var out = new ByteArrayOutputStream();
    files.copy(id, out);
    return out.toByteArray();
  }

  private long count(PartnershipId where, String sql) {
    return in(where)
        .<Long>call(() -> java.util.Objects.requireNonNull(
            transaction.execute(_ -> jdbc.sql(sql).query(Long.class).single())));
  }

  private static Viewer in(PartnershipId partnership) {
    return new Viewer.Job(partnership, "test");
  }

  private static StoredFile accepted(Outcome<StoredFile> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<StoredFile>) outcome).value();
  }

  private static String refusal(Outcome<StoredFile> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<StoredFile>) outcome).because().message();
  }

  private static byte[] pdf(int size) {
    var content = new byte[size];
    new Random().nextBytes(content);
    System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, content, 0, 9);
    return content;
  }

  /** So many bytes that begin in a given way. */
  private static final class Endless extends java.io.InputStream {
    private final byte[] start;
    private final long size;
    private long at;

    Endless(byte[] start, long size) {
      this.start = start;
      this.size = size;
    }

    @Override
    public int read() {
      return at >= size ? -1 : at < start.length ? start[(int) at++] & 0xff : (int) (at++ % 251);
    }

    @Override
    public int read(byte[] into, int from, int length) {
      var read = (int) Math.min(length, size - at);
      for (var each = 0; each < read; each++) {
        into[from + each] = (byte) read();
      }
      return read == 0 ? -1 : read;
    }
  }

  /** Counts and forgets. */
  private static final class Counting extends java.io.OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
    }
  }
}
