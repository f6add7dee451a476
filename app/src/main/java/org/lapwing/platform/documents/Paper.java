package org.lapwing.platform.documents;

import java.util.List;
import java.util.stream.Stream;
import org.lapwing.platform.documents.Block.Heading;

/**
 * Something to be read on a page, in Word or as a PDF: one source for all of them.
 *
 * @param subject what it is, in a sentence, for whoever finds the file
 * @param language such as {@code en-GB}
 * @param markings how it is to be handled, such as OFFICIAL-SENSITIVE; they stand on every page
 */
public record Paper(
    String title, String subject, String language, List<String> markings, List<Block> blocks) {

  /** The language in which all is written so far. */
  public static final String ENGLISH = "en-GB";

  /**
   * A paper whose headings build on one another.
   *
   * @throws IllegalArgumentException if a heading skips a level, which would lose whoever moves by headings (PDF/UA-1, 7.4.2)
   */
  public Paper {
    title = PlainText.line(title);
    subject = PlainText.line(subject);
    markings = markings.stream().map(PlainText::line).toList();
    blocks = List.copyOf(blocks);
    var before = 0;
    for (var block : blocks) {
      if (block instanceof Heading(var level, var _)) {
        if (level > before + 1) {
          throw new IllegalArgumentException("A heading of level " + level + " after " + before);
        }
        before = level;
      }
    }
  }

  public Paper with(Block... more) {
    return new Paper(
        title,
        subject,
        language,
        markings,
        Stream.concat(blocks.stream(), Stream.of(more)).toList());
  }

  /** The markings in one line, such as "OFFICIAL-SENSITIVE, DRAFT". */
  public String marking() {
    return String.join(", ", markings);
  }

  /** SHA-256 of all that the paper says, by which two copies are known to say the same; whatever the format. */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
