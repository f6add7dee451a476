package org.lapwing.platform.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.lapwing.platform.documents.Block.Bullets;
import org.lapwing.platform.documents.Block.Grid;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Pairs;
import org.lapwing.platform.documents.Block.Paragraph;

/** Sums up what a paper says: each text with its kind and its length, so that nothing can move from one into the next. */
public final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Of one text. */
  public static String of(String text) {
    var sum = new Fingerprint();
    sum.add("text", List.of(text));
    return HexFormat.of().formatHex(sum.digest.digest());
  }

  static String of(Paper paper) {
    var sum = new Fingerprint();
    sum.add("title", List.of(paper.title()));
    sum.add("markings", paper.markings());
    paper.blocks().forEach(sum::add);
    return HexFormat.of().formatHex(sum.digest.digest());
  }

  private void add(Block block) {
    switch (block) {
      case Heading(var level, var words) -> add("heading " + level, List.of(words));
      case Paragraph(var words) -> add("paragraph", List.of(words));
      case Bullets(var items) -> add("bullets", items);
      case Grid(var caption, var head, var rows) -> {
        add("table", List.of(caption));
        add("head", head);
        rows.forEach(row -> add("row", row));
      }
      case Pairs(var pairs) ->
        pairs.forEach(pair -> add("pair", List.of(pair.label(), pair.answer())));
      case Note(var words) -> add("note", List.of(words));
    }
  }

  private void add(String kind, List<String> texts) {
    texts.forEach(text -> digest.update(
        "%s %d:%s\n".formatted(kind, text.length(), text).getBytes(StandardCharsets.UTF_8)));
  }
}
