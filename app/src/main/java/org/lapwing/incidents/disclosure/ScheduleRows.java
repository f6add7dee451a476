package org.lapwing.incidents.disclosure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lapwing.incidents.disclosure.DisclosureCode.Kind;
import org.lapwing.kernel.InWords;

/** The schedule as rows of words, for a spreadsheet: one row for each step, and one for an item without any. */
public record ScheduleRows(List<DisclosureCode> codes) {

  public static final List<String> HEADINGS = List.of(
      "Number",
      "What it is",
      "Description",
      "Author",
      "Written on",
      "Marking",
      "Relevance",
      "Given or withheld",
      "To or from whom",
      "On",
      "Authority, or why withheld",
      "By whom");

  public List<List<String>> of(List<Item> items) {
    return items.stream().flatMap(this::rows).toList();
  }

  private Stream<List<String>> rows(Item item) {
    var steps = item.steps().stream().map(ScheduleRows::step).toList();
    return (steps.isEmpty() ? Stream.of(List.<String>of()) : steps.stream())
        .map(step -> Stream.concat(item(item), step.stream()).toList());
  }

  private Stream<String> item(Item item) {
    var text = item.text();
    var written = text.writtenOn();
    return Stream.of(
        item.reference(),
        words(Kind.FORM, text),
        text.describes(),
        text.author(),
        written == null ? "Not known" : InWords.date(written),
        words(Kind.MARKING, text),
        words(Kind.RELEVANCE, text));
  }

  private static List<String> step(Step step) {
    var told = step.told();
    return List.of(
        told.words(), told.toWhom(), InWords.date(told.on()), told.authority(), told.byWhom());
  }

  /** What is said of an item by words of that kind; its code where the word is no longer used. */
  public String words(Kind kind, ItemText text) {
    return codes.stream()
        .filter(one -> one.kind() == kind && one.code().equals(text.code(kind)))
        .map(DisclosureCode::words)
        .collect(Collectors.collectingAndThen(
            Collectors.joining(), found -> found.isEmpty() ? text.code(kind) : found));
  }
}
