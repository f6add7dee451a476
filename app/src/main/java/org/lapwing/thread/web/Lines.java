package org.lapwing.thread.web;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for a drawing, which cannot do so by itself. */
final class Lines {

  private Lines() {}

  /** At most so many lines of so many letters; what does not fit ends in an ellipsis. */
  static List<String> of(String text, int letters, int most) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > most) {
      var last = lines.get(most - 1) + " …";
      lines.subList(most - 1, lines.size()).clear();
      lines.add(last);
    }
    return lines.stream().map(whole -> cut(whole, letters)).toList();
  }

  private static String cut(String line, int letters) {
    if (line.length() <= letters) {
      return line;
    }
    return line.substring(0, Math.max(1, letters - 1)).replaceAll("[\\s…]+$", "") + "…";
  }
}
