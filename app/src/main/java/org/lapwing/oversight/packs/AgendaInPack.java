package org.lapwing.oversight.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.platform.documents.Block;
import org.lapwing.platform.documents.Block.Grid;
import org.lapwing.platform.documents.Block.Heading;
import org.lapwing.platform.documents.Block.Note;

/** Writes an agenda and the list of its papers into a pack. */
final class AgendaInPack {

  private AgendaInPack() {}

  static List<Block> of(
      List<AgendaItem> items, List<PackedPaper> papers, Map<PersonId, String> names) {
    var blocks = new ArrayList<Block>();
    if (items.isEmpty()) {
      blocks.add(new Note("The agenda is not made yet."));
      return blocks;
    }
    var rows = new ArrayList<List<String>>();
    for (var place = 0; place < items.size(); place++) {
      rows.add(row(place + 1, items.get(place), names));
    }
    blocks.add(new Grid(
        "Items in their order", List.of("No.", "Item", "Purpose", "Presented by", "Time"), rows));
    if (!papers.isEmpty()) {
      blocks.add(new Heading(2, "Papers"));
      blocks.add(new Grid(
          "Papers to read beforehand, by item",
          List.of("Item", "Paper", "File", "Added"),
          papers.stream().map(AgendaInPack::row).toList()));
    }
    return blocks;
  }

  private static List<String> row(int place, AgendaItem item, Map<PersonId, String> names) {
    var wording = item.wording();
    var presenter = wording.presenter();
    return List.of(
        "" + place,
        wording.because().isBlank() ? item.title() : item.title() + ": " + wording.because(),
        wording.purpose().words(),
        presenter == null ? "" : names.getOrDefault(presenter, ""),
        wording.minutes() == null ? "" : InWords.count(wording.minutes(), "minute", "minutes"));
  }

  private static List<String> row(PackedPaper placed) {
    var paper = placed.paper();
    return List.of(
        "" + placed.place(),
        paper.title(),
        "%s, %s".formatted(paper.file().name(), InWords.size(paper.file().size())),
        InWords.date(InWords.dayOf(paper.at())));
  }
}
