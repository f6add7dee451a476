package org.lapwing.oversight.packs;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.agenda.AgendaPaper;

/**
 * A paper that goes with a pack.
 *
 * @param place the place of its item on the agenda, from 1
 */
public record PackedPaper(int place, AgendaPaper paper) {

  /** Its file's name in a bundle, where papers lie in the order of their items. */
  public String fileName() {
    return "Item %02d - %s".formatted(place, paper.file().name());
  }

  /** Those that stand, in the order of their items. */
  static List<PackedPaper> of(List<AgendaItem> items, List<AgendaPaper> papers) {
    var places = IntStream.range(0, items.size())
        .boxed()
        .collect(toMap(index -> items.get(index).id(), index -> index + 1));
    return papers.stream()
        .filter(paper -> paper.stands() && places.containsKey(paper.item()))
        .map(paper -> new PackedPaper(places.getOrDefault(paper.item(), 0), paper))
        .sorted(Comparator.comparingInt(PackedPaper::place))
        .toList();
  }
}
