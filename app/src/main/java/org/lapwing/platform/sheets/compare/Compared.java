package org.lapwing.platform.sheets.compare;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lapwing.platform.sheets.files.Remark;

/**
 * A whole file beside what stands here: read whole, kept whole, never queried.
 *
 * @param takenAt when it was taken out
 * @param rows those of which something is to be said, in the order of the file
 * @param unchanged how many rows stand here as the file has them
 * @param missing what went out and did not come back, by reference
 * @param remarks on the file as a whole
 */
public record Compared(
    Instant takenAt,
    List<ComparedRow> rows,
    int unchanged,
    List<String> missing,
    List<Remark> remarks) {

  public Compared {
    rows = List.copyOf(rows);
    missing = List.copyOf(missing);
    remarks = List.copyOf(remarks);
  }

  public long count(Verdict verdict) {
    return rows.stream()
        .filter(row -> !row.isNew())
        .mapToLong(row -> row.count(verdict))
        .sum();
  }

  public long added() {
    return rows.stream().filter(ComparedRow::isNew).count();
  }

  public long unreadable() {
    return rows.stream().filter(ComparedRow::isUnreadable).count();
  }

  /** Everything that somebody may choose. */
  public Set<String> choices() {
    return rows.stream().flatMap(ComparedRow::choices).collect(Collectors.toUnmodifiableSet());
  }

  /** What is chosen until somebody chooses: every change that nobody here has touched. */
  public Set<String> changes() {
    return rows.stream()
        .flatMap(row -> row.isNew()
            ? row.choices()
            : row.differences().stream()
                .filter(one -> one.verdict() == Verdict.CHANGED)
                .map(one -> row.code(one.key())))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is anything to choose. */
  public boolean hasChoices() {
    return rows.stream().anyMatch(row -> row.choices().findAny().isPresent());
  }
}
