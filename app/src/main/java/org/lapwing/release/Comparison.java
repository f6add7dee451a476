package org.lapwing.release;

import java.util.ArrayList;
import java.util.List;

/** Two versions of a text side by side, passage by passage. */
public record Comparison(List<Row> rows) {

  /** How a passage came from one version into the other. */
  public enum Kind {
    SAME("Same"),
    CHANGED("Changed"),
    ADDED("Added"),
    TAKEN_OUT("Taken out");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One passage in both versions.
   *
   * @param before as it read, or blank when it was not there
   * @param after as it reads, or blank when it is there no longer
   */
  public record Row(String part, String before, String after) {

    public Kind kind() {
      if (before.equals(after)) {
        return Kind.SAME;
      }
      if (before.isEmpty()) {
        return Kind.ADDED;
      }
      return after.isEmpty() ? Kind.TAKEN_OUT : Kind.CHANGED;
    }
  }

  public static Comparison of(Text before, Text after) {
    var rows = new ArrayList<Row>();
    rows.add(new Row("Title", before.title(), after.title()));
    rows.addAll(paragraphs(before.paragraphs(), after.paragraphs()));
    rows.add(new Row("Issued by", before.issuedBy(), after.issuedBy()));
    rows.add(new Row("Questions from the media", before.contact(), after.contact()));
    return new Comparison(rows.stream()
        .filter(row -> !row.before().isEmpty() || !row.after().isEmpty())
        .toList());
  }

  /** Whether no passage differs. */
  public boolean isEmpty() {
    return rows.stream().allMatch(row -> row.kind() == Kind.SAME);
  }

  /** Paragraphs that both have stand beside each other; between them, what went stands beside what came. */
  private static List<Row> paragraphs(List<String> before, List<String> after) {
    var common = common(before, after);
    var rows = new ArrayList<Row>();
    var left = 0;
    var right = 0;
    while (left < before.size() || right < after.size()) {
      var here = common[left][right];
      if (left < before.size()
          && right < after.size()
          && (before.get(left).equals(after.get(right)) || common[left + 1][right + 1] == here)) {
        rows.add(row(before.get(left++), after.get(right++)));
      } else if (left < before.size()
          && (right == after.size() || common[left + 1][right] == here)) {
        rows.add(row(before.get(left++), ""));
      } else {
        rows.add(row("", after.get(right++)));
      }
    }
    return rows;
  }

  private static Row row(String before, String after) {
    return new Row("Paragraph", before, after);
  }

  /** How many paragraphs the rests of both texts have in common, in order. */
  private static int[][] common(List<String> before, List<String> after) {
    var length = new int[before.size() + 1][after.size() + 1];
    for (var left = before.size() - 1; left >= 0; left--) {
      for (var right = after.size() - 1; right >= 0; right--) {
        length[left][right] = before.get(left).equals(after.get(right))
            ? length[left + 1][right + 1] + 1
            : Math.max(length[left + 1][right], length[left][right + 1]);
      }
    }
    return length;
  }
}
