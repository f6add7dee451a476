package org.lapwing.incidents.packs;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.documents.Block;
import org.lapwing.platform.documents.Block.Bullets;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;
import org.lapwing.platform.documents.Block.Pair;
import org.lapwing.platform.documents.Block.Pairs;
import org.lapwing.platform.documents.Block.Paragraph;
import org.lapwing.platform.documents.Paper;

/** A pack as a paper: what is missing first, then each field in the order of the form. */
public final class PackPaper {

  static final String SENSITIVE = "OFFICIAL-SENSITIVE";
  private static final int SHOWN = 16;

  private PackPaper() {}

  /** Under neutral labels. While an answer is missing it is a draft. */
  public static Paper of(Pack pack) {
    return of(pack, pack.missing().isEmpty() ? List.of(SENSITIVE) : List.of(SENSITIVE, "DRAFT"));
  }

  /** With those markings. */
  static Paper of(Pack pack, List<String> markings) {
    var paper = new Paper(
        pack.template().title(), pack.kind().subject(), Paper.ENGLISH, markings, blocks(pack));
    // The fingerprint is of what stands above it.
    return paper.with(new Note(
        "Fingerprint of the contents: %s. A copy that says the same has the same fingerprint."
            .formatted(shown(paper.fingerprint()))));
  }

  /** What stands beneath a paper of it and beside its record: the beginning, in groups of four. */
  public static String shown(String fingerprint) {
    return fingerprint.substring(0, SHOWN).replaceAll("(?<=\\G.{4})(?=.)", " ");
  }

  /** The fingerprint of what the pack says now. */
  static String fingerprint(Pack pack) {
    var paper = of(pack);
    return new Paper(
            paper.title(),
            paper.subject(),
            paper.language(),
            paper.markings(),
            paper.blocks().subList(0, paper.blocks().size() - 1))
        .fingerprint();
  }

  private static List<Block> blocks(Pack pack) {
    var blocks = new ArrayList<Block>();
    var template = pack.template();
    blocks.add(new Paragraph("Case %s, incident %s."
        .formatted(pack.incident().caseLabel(), pack.incident().reference())));
    if (!pack.missing().isEmpty()) {
      blocks.add(new Heading(1, "Not recorded yet (%d)".formatted(pack.missing().size())));
      blocks.add(new Bullets(pack.missing().stream().map(PackLine::title).toList()));
    }
    pack.parts().forEach(part -> add(blocks, pack, part));
    blocks.add(new Heading(1, "About this paper"));
    blocks.add(new Note("The fields are of the version since %s. Source: %s. %s"
        .formatted(InWords.date(template.since()), template.source(), template.caution())));
    return blocks;
  }

  private static void add(List<Block> to, Pack pack, Pack.Part part) {
    to.add(new Heading(1, part.title()));
    if (pack.kind().isReport() && !isCoded(part)) {
      part.lines().forEach(line -> {
        to.add(new Heading(2, line.field().label()));
        to.add(new Paragraph(line.words()));
      });
    } else {
      to.add(new Pairs(part.lines().stream()
          .map(line -> new Pair(line.field().label(), line.words()))
          .toList()));
    }
  }

  /** Whether a part holds nothing but what a child is coded as: one word each, also in a report. */
  private static boolean isCoded(Pack.Part part) {
    return part.lines().stream().allMatch(line -> line.field().answer().startsWith("child."));
  }
}
