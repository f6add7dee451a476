package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.lapwing.directory.Languages;
import org.lapwing.directory.Offer;
import org.lapwing.kernel.Outcome.Refused;

/** Makes texts fit that are longer than there is room for, and says so. */
final class Shortened {

  static final int LINE = 200;
  private static final Pattern SENTENCE = Pattern.compile("(?s)^(.{1,200}?[.!?])(?:\\s+(.*))?$");

  private Shortened() {}

  /** The first sentence stays in the line, and the rest goes into what else is to be known. */
  static Map<String, String> service(Map<String, String> told, BiConsumer<String, String> said) {
    var cells = new LinkedHashMap<>(told);
    var does = told.getOrDefault("does", "").strip();
    if (does.length() > LINE) {
      var sentence = SENTENCE.matcher(does);
      var first = sentence.matches() ? sentence.group(1) : cut(does, LINE - 1);
      var rest = does.substring(first.length()).strip();
      cells.put("does", sentence.matches() ? first : first + "…");
      cells.put("more", (rest + "\n\n" + told.getOrDefault("more", "")).strip());
      said.accept(
          "does",
          "It is longer than a line: its beginning was taken as the line, the rest as more about it");
    }
    var more = cells.getOrDefault("more", "").strip();
    if (more.length() > Offer.MOST) {
      cells.put("more", cut(more, Offer.MOST - 1) + "…");
      said.accept("more", "It is longer than %,d characters and was cut off".formatted(Offer.MOST));
    }
    for (var key : java.util.List.of("for", "area", "cost-words", "provider")) {
      line(cells, key, LINE, said);
    }
    languages(cells, said);
    return cells;
  }

  static void line(
      Map<String, String> cells, String key, int most, BiConsumer<String, String> said) {
    var text = cells.getOrDefault(key, "").strip();
    if (text.length() > most) {
      cells.put(key, cut(text, most - 1) + "…");
      said.accept(key, "It is longer than %d characters and was cut off".formatted(most));
    }
  }

  private static void languages(Map<String, String> cells, BiConsumer<String, String> said) {
    var known = new ArrayList<String>();
    for (var word : cells.getOrDefault("languages", "").split("[,;\\n]", -1)) {
      if (Languages.read(word) instanceof Refused) {
        said.accept(
            "languages",
            "We do not know the language “%s” and left it out".formatted(word.strip()));
      } else if (!word.isBlank()) {
        known.add(word.strip());
      }
    }
    cells.computeIfPresent("languages", (_, _) -> String.join(", ", known));
  }

  /** Up to so many characters, at the end of a word. */
  private static String cut(String text, int most) {
    var cut = text.substring(0, most);
    var space = cut.lastIndexOf(' ');
    return (space > most / 2 ? cut.substring(0, space) : cut).strip();
  }
}
