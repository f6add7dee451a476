package org.lapwing.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.FileId;
import org.lapwing.platform.Files;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.files.FileStore.Piece;
import org.lapwing.platform.files.FileStore.Row;
import org.lapwing.platform.secrets.ContentKey;
import org.lapwing.platform.secrets.KeyRing;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files in the database: judged, then sealed piece by piece. */
@Service
class KeptFiles implements Files {

  private static final int PIECE = 512 * 1024;

  private final Editions editions =
      Editions.read(new ClassPathResource("reference/file-kinds.yaml"));
  private final FileStore store;
  private final KeyRing secrets;
  private final TransactionTemplate transaction;
  private final Clock clock;

  KeptFiles(
      FileStore store, KeyRing secrets, PlatformTransactionManager transactions, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  @Override
  public Outcome<StoredFile> keep(String field, String fileName, InputStream content) {
    return judged(
        field,
        fileName,
        content,
        (kind, spool) -> Objects.requireNonNull(
            transaction.execute(_ -> store(FileName.of(fileName), kind, spool))));
  }

  @Override
  public Outcome<byte[]> look(String field, String fileName, InputStream content) {
    return judged(
        field, fileName, content, (_, spool) -> spool.bytes(0, Math.toIntExact(spool.size())));
  }

  /** What becomes of a file that may be kept. */
  @FunctionalInterface
  private interface Deed<T> {
    T with(FileKind kind, Spool spool) throws IOException;
  }

  private <T> Outcome<T> judged(String field, String fileName, InputStream content, Deed<T> deed) {
    if (fileName.isBlank()) {
      return Outcome.refused(field, "Select a file");
    }
    var edition = current();
    try (var spool = Spool.of(content, edition.largest())) {
      return switch (new Inspection(edition).judge(field, FileName.of(fileName), spool)) {
        case Refused<FileKind>(var refusal) -> new Refused<>(refusal);
        case Accepted<FileKind>(var kind) -> Outcome.accepted(deed.with(kind, spool));
      };
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public StoredFile about(FileId id) {
    var row = find(id);
    var name = secrets.open(row.sealedName(), nameOf(id));
    return new StoredFile(
        id, new String(name, StandardCharsets.UTF_8), row.mediaType(), row.size(), row.keptAt());
  }

  @Override
  public void copy(FileId id, OutputStream out) {
    var row = find(id);
    var key = secrets.of(row.header(), contentOf(row.sha256()));
    try {
      for (var number = 0; ; number++) {
        var piece = piece(row, number);
        out.write(key.open(number, piece.last(), piece.sealed()));
        if (piece.last()) {
          return;
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public String accepted() {
    return current().extensions();
  }

  @Override
  public String hint() {
    var edition = current();
    return "%s, up to %d MB".formatted(edition.inWords(), edition.largest().toMegabytes());
  }

  private StoredFile store(FileName name, FileKind kind, Spool spool) {
    var id = FileId.next();
    var now = clock.instant();
    var key = secrets.fresh(contentOf(spool.sha256()));
    if (store.addContent(spool.sha256(), spool.size(), key.header(), now)) {
      seal(spool, key);
    }
    var sealedName = secrets.seal(name.value().getBytes(StandardCharsets.UTF_8), nameOf(id));
    store.addFile(id, spool.sha256(), sealedName, kind.mediaType(), now, keeper());
    return new StoredFile(id, name.value(), kind.mediaType(), spool.size(), now);
  }

  private void seal(Spool spool, ContentKey key) {
    try {
      var number = 0;
      for (var at = 0L; at < spool.size(); at += PIECE) {
        var plain = spool.bytes(at, PIECE);
        var last = at + plain.length >= spool.size();
        var sealed = key.seal(number, last, plain, plain.length);
        store.addPiece(spool.sha256(), number++, new Piece(sealed, last));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Each piece in a transaction of its own, so that a slow reader holds no connection while it waits. */
  private Piece piece(Row row, int number) {
    return Objects.requireNonNull(transaction.execute(_ -> store.piece(row.sha256(), number)));
  }

  private Row find(FileId id) {
    return Objects.requireNonNull(
        transaction.execute(_ -> store.find(id).orElseThrow(NotFound::new)));
  }

  private Edition current() {
    return editions.on(LocalDate.now(clock));
  }

  private static String nameOf(FileId id) {
    return "file name " + id.value();
  }

  /** Binds the pieces to their content and their partnership. */
  private static String contentOf(byte[] sha256) {
    var partnership = Viewer.current().orElseThrow(NotFound::new).partnership();
    return "file " + partnership.value() + " " + java.util.HexFormat.of().formatHex(sha256);
  }

  private static @Nullable UUID keeper() {
    return Viewer.current().orElse(null) instanceof Viewer.Person person
        ? person.person().value()
        : null;
  }
}
