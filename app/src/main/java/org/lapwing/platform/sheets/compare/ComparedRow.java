package org.lapwing.platform.sheets.compare;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file beside what stands here.
 *
 * @param place its place among the rows of which something is to be said, from 0
 * @param number of the row as the spreadsheet counts
 * @param id of the record, or null where it would be a new one or cannot be told
 * @param title what it is about, as it stands here; of a new one, as it stands in the file
 * @param why the whole row cannot be taken, or blank
 */
public record ComparedRow(
    int place,
    int number,
    @Nullable UUID id,
    String reference,
    String title,
    List<Difference> differences,
    String why) {

  /** What stands for the whole of a new row where cells are chosen. */
  public static final String WHOLE = "new";

  public ComparedRow {
    differences = List.copyOf(differences);
  }

  public boolean isNew() {
    return id == null && why.isEmpty();
  }

  public boolean isUnreadable() {
    return !why.isEmpty();
  }

  /** Whether a new row can be added as it is. */
  public boolean isAddable() {
    return isNew() && differences.stream().noneMatch(one -> one.verdict() == Verdict.CANNOT);
  }

  /** What somebody may choose in it, each as a form sends it. */
  public Stream<String> choices() {
    if (isNew()) {
      return isAddable() ? Stream.of(code(WHOLE)) : Stream.empty();
    }
    return differences.stream().filter(one -> one.verdict().isChoice()).map(one -> code(one.key()));
  }

  public String code(String key) {
    return place + "." + key;
  }

  public long count(Verdict verdict) {
    return differences.stream().filter(one -> one.verdict() == verdict).count();
  }
}
