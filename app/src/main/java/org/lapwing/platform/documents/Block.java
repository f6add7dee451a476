package org.lapwing.platform.documents;

import java.util.List;

/** One piece of a paper. */
public sealed interface Block {

  /** A heading beneath the title; level 1 or 2. */
  record Heading(int level, String words) implements Block {
    public Heading {
      if (level < 1 || level > 2) {
        throw new IllegalArgumentException("No such level of heading");
      }
      words = PlainText.line(words);
    }
  }

  /** Plain text; its lines stay lines. */
  record Paragraph(String words) implements Block {
    public Paragraph {
      words = PlainText.text(words);
    }
  }

  record Bullets(List<String> items) implements Block {
    public Bullets {
      items = items.stream().map(PlainText::text).toList();
    }
  }

  /**
   * A table with a heading over each column; the first cell of a row says what the row is.
   *
   * @param caption what the table shows
   */
  record Grid(String caption, List<String> head, List<List<String>> rows) implements Block {
    public Grid {
      caption = PlainText.line(caption);
      head = head.stream().map(PlainText::line).toList();
      rows =
          rows.stream().map(row -> row.stream().map(PlainText::text).toList()).toList();
      var columns = head.size();
      if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("Each row needs a cell under each heading");
      }
    }
  }

  /** Labels, each with its answer. */
  record Pairs(List<Pair> pairs) implements Block {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /** A label and its answer, whose lines stay lines. */
  record Pair(String label, String answer) {
    public Pair {
      label = PlainText.line(label);
      answer = PlainText.text(answer);
    }
  }

  /** Something about the paper itself, set small. */
  record Note(String words) implements Block {
    public Note {
      words = PlainText.text(words);
    }
  }
}
