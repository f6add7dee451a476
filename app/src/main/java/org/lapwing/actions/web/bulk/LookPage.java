package org.lapwing.actions.web.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.bulk.Chosen;
import org.lapwing.kernel.InWords;

/**
 * All that look.jte may know: what would become of each.
 *
 * @param deed what is done, in words
 */
public record LookPage(
    String base,
    String register,
    String back,
    UUID once,
    String deed,
    ChangeForm form,
    List<Row> rows) {

  /**
   * One action.
   *
   * @param because why it is refused, or null
   */
  public record Row(
      Action action, String before, String after, @Nullable String because) {

    public String pick() {
      return new Chosen(action.id(), action.version()).code();
    }
  }

  public List<Row> taken() {
    return rows.stream().filter(row -> row.because() == null).toList();
  }

  public List<Row> refused() {
    return rows.stream().filter(row -> row.because() != null).toList();
  }

  public String counted() {
    return InWords.count(taken().size(), "action", "actions");
  }
}
