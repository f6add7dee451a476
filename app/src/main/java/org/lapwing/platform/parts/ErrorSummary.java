package org.lapwing.platform.parts;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;

/** All that has to be put right on a page, at its top. */
public record ErrorSummary(
    Content title,
    @Nullable Content description,
    List<Entry> entries,
    String classes,
    @Nullable String disableAutoFocus) {

  /** One message, leading to its field where there is one. */
  public record Entry(@Nullable String href, Content words) {}

  public static ErrorSummary of(List<Refusal> refusals) {
    var entries = refusals.stream()
        .map(refusal -> new Entry(
            refusal.field().isBlank() ? null : "#" + refusal.field(), Words.of(refusal.message())))
        .toList();
    return new ErrorSummary(Words.of("There is a problem"), null, entries, "", null);
  }
}
