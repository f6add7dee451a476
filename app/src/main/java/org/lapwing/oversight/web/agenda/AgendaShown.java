package org.lapwing.oversight.web.agenda;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.agenda.AgendaPaper;
import org.lapwing.oversight.agenda.Edition;

/**
 * An agenda as the person now acting may read it, for any page.
 *
 * @param here the address of its meeting
 * @param home the address of the partnership's home
 * @param standing such as "Published, version 2"; blank where nothing is there to be read
 * @param editions what was published, the latest first
 */
public record AgendaShown(
    String here,
    String home,
    String standing,
    List<AgendaItem> items,
    Map<PersonId, String> names,
    List<AgendaPaper> papers,
    List<Edition> editions) {

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /** "To decide, Ruth Adeyemi, 10 minutes". */
  public String how(AgendaItem item) {
    var wording = item.wording();
    var presenter = wording.presenter();
    return Stream.of(
            wording.purpose().words(),
            presenter == null ? "" : names.getOrDefault(presenter, ""),
            wording.minutes() == null ? "" : InWords.count(wording.minutes(), "minute", "minutes"))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  /** The papers of an item, the withdrawn ones among them for those who may see that. */
  public List<AgendaPaper> papers(AgendaItem item) {
    return papers.stream().filter(paper -> paper.item().equals(item.id())).toList();
  }

  public String href(AgendaPaper paper) {
    return here + "/papers/" + paper.id();
  }

  public String href(AgendaItem item) {
    return home + "/" + item.href();
  }

  /** "report.pdf, 120 KB". */
  public String file(AgendaPaper paper) {
    return paper.file().name() + ", " + InWords.size(paper.file().size());
  }

  public String when(Edition edition) {
    return "Version %d, %s%s"
        .formatted(
            edition.number(),
            InWords.moment(edition.at()),
            edition.by().isBlank() ? "" : ", by " + edition.by());
  }

  public String href(Edition edition) {
    return here + "/agenda/versions/" + edition.number();
  }

  /** "45 minutes in all", or blank where nothing is said. */
  public String time() {
    var all = items.stream()
        .map(item -> item.wording().minutes())
        .mapToInt(minutes -> minutes == null ? 0 : minutes)
        .sum();
    return all == 0 ? "" : InWords.count(all, "minute", "minutes") + " in all";
  }
}
