package org.lapwing.incidents.web.disclosure;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.disclosure.DisclosureCode.Kind;
import org.lapwing.incidents.disclosure.Item;
import org.lapwing.incidents.disclosure.ScheduleRows;
import org.lapwing.incidents.disclosure.Step;
import org.lapwing.incidents.web.parallel.CaseAt;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;

/**
 * All that disclosureItem.jte may know: one item of the schedule.
 *
 * @param file the stored file, or null where the item is described alone
 * @param versions every version of it, the latest first
 */
public record ItemPage(
    CaseAt at,
    String label,
    Item item,
    @Nullable StoredFile file,
    List<Item> versions,
    ScheduleRows words,
    Map<PersonId, String> names,
    boolean keeps,
    @Nullable String said) {

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public String here() {
    return at.item(item.item());
  }

  public SummaryList facts() {
    return SummaryList.of(List.of(
        SummaryList.row("What it is", words.words(Kind.FORM, item.text())),
        SummaryList.row("Author", item.text().author()),
        SummaryList.row("Written on", SchedulePage.written(item)),
        SummaryList.row("Marking", words.words(Kind.MARKING, item.text())),
        SummaryList.row("Relevance", words.words(Kind.RELEVANCE, item.text()))));
  }

  /** "Report.pdf, 210 kB". */
  public String fileWords() {
    return file == null ? "" : file.name() + ", " + InWords.size(file.size());
  }

  /** What became of it, the latest first: steps, and corrections with what it said before. */
  public Timeline timeline() {
    var events = new ArrayList<Timeline.Event>();
    item.steps().forEach(step -> events.add(event(step)));
    for (var index = 0; index < versions.size(); index++) {
      var version = versions.get(index);
      var before = index + 1 < versions.size() ? versions.get(index + 1) : null;
      events.add(event(version, before));
    }
    events.sort(Comparator.comparing(Timeline.Event::at).reversed());
    return new Timeline(events);
  }

  private Timeline.Event event(Step step) {
    return new Timeline.Event(
        SchedulePage.step(step),
        names.get(step.toldBy()),
        step.toldAt().truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(step.toldAt()),
        Words.of(
            "%s By %s.".formatted(sentence(step.told().authority()), step.told().byWhom())));
  }

  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }

  private Timeline.Event event(Item version, @Nullable Item before) {
    var told = before == null
        ? null
        : Words.of("%s Before: %s; %s; %s."
            .formatted(
                sentence(version.why()),
                before.text().describes(),
                words.words(Kind.MARKING, before.text()),
                words.words(Kind.RELEVANCE, before.text())));
    return new Timeline.Event(
        before == null ? "Listed" : "Corrected, version " + version.version(),
        names.get(version.toldBy()),
        version.toldAt().truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(version.toldAt()),
        told);
  }
}
