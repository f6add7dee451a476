package org.lapwing.platform.sheets.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lapwing.platform.sheets.compare.ComparedRow;
import org.lapwing.platform.sheets.kept.Back;

/** What is chosen of a file, a page of it at a time. */
final class Choosing {

  /** How many records a page shows: few enough to read, and to print. */
  static final int PAGE = 25;

  private Choosing() {}

  static List<ComparedRow> page(Back back, int from) {
    return back.compared().rows().stream().skip(from).limit(PAGE).toList();
  }

  /** What was chosen before, with this page as it was sent. */
  static Set<String> on(Back back, int from, Set<String> before, Set<String> take) {
    var chosen = new HashSet<>(before);
    page(back, from).stream().flatMap(ComparedRow::choices).forEach(code -> {
      if (take.contains(code)) {
        chosen.add(code);
      } else {
        chosen.remove(code);
      }
    });
    return chosen;
  }

  /** Everything, or what nobody here has touched, or nothing. */
  static Set<String> all(Back back, String which) {
    return switch (which) {
      case "all" -> back.compared().choices();
      case "changes" -> back.compared().changes();
      default -> Set.of();
    };
  }

  static int number(String said) {
    return said.matches("\\d{1,6}") ? Integer.parseInt(said) : 0;
  }
}
