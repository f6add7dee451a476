package org.lapwing.oversight.web.minutes;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lapwing.oversight.agenda.Agenda;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.minutes.Sheet;

/**
 * What a form showed when it was opened: of each text its version and a sum of its words, all in the one field that drafts
 * leave out. By it a text that nobody touched is told from one that somebody wrote.
 */
final class TypedText {

  /** The name of the text that belongs to no item. */
  static final int GENERAL = 0;

  private static final Pattern ONE = Pattern.compile("(\\d{1,6}):(\\d{1,9}):(-?\\d{1,10})");

  /** The version and the sum of one text. */
  private record Shown(int version, int sum) {}

  private final Map<Integer, Shown> shown;

  private TypedText(Map<Integer, Shown> shown) {
    this.shown = shown;
  }

  /** As the form sends it back. */
  static TypedText read(String field) {
    return new TypedText(ONE.matcher(field)
        .results()
        .collect(Collectors.toMap(
            one -> Integer.parseInt(one.group(1)),
            one -> new Shown(Integer.parseInt(one.group(2)), sum(one.group(3))),
            (first, _) -> first)));
  }

  private static int sum(String figures) {
    return (int) Long.parseLong(figures);
  }

  /** As the form carries it. */
  static String of(Agenda written) {
    return one(GENERAL, written.general()) + ","
        + written.items().stream()
            .map(item -> one(item.number(), item.said()))
            .collect(Collectors.joining(","));
  }

  private static String one(int number, AgendaItem.Said said) {
    return "%d:%d:%d".formatted(number, said.version(), plain(said.words()).hashCode());
  }

  /** What was typed, told apart from what was only sent back. */
  Sheet.Text typed(int number, String words) {
    var before = shown.get(number);
    var text = plain(words);
    return before == null
        ? new Sheet.Text(text, -1, !text.isEmpty())
        : new Sheet.Text(text, before.version(), text.hashCode() != before.sum());
  }

  /** Browsers send lines in their own way. */
  static String plain(String words) {
    return words.replace("\r\n", "\n").strip();
  }
}
