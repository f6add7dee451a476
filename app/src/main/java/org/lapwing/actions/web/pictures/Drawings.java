package org.lapwing.actions.web.pictures;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.actions.Stage;
import org.lapwing.actions.Strength;
import org.lapwing.actions.looks.Figures.Age;
import org.lapwing.actions.looks.Figures.Month;
import org.lapwing.actions.looks.Figures.OfAgency;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Bars;
import org.lapwing.platform.parts.Lines;
import org.lapwing.platform.parts.Stacks;

/** The register's figures as drawings. */
final class Drawings {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private Drawings() {}

  static Lines overTime(List<Month> months) {
    var last = months.getLast();
    return new Lines(
        "over-time",
        "Verified against plan",
        "By the end of %s, %d were to be done by the dates promised first, %d are said to be done and %d are verified. The table beside has each month."
            .formatted(said(last.month()), last.planned(), last.done(), last.verified()),
        "By the end of",
        months.stream().map(month -> said(month.month())).toList(),
        List.of(
            new Lines.Series(
                "To be done by then", months.stream().map(Month::planned).toList()),
            new Lines.Series("Said to be done", months.stream().map(Month::done).toList()),
            new Lines.Series("Verified", months.stream().map(Month::verified).toList())));
  }

  static Stacks agencies(List<OfAgency> agencies) {
    return new Stacks(
        "agencies",
        "State by agency",
        "How many actions of each agency stand where, in alphabetical order. Agencies keep different numbers of different actions: no order of merit can be read from this.",
        "Agency",
        Arrays.stream(Stage.values()).map(Stage::words).toList(),
        agencies.stream()
            .map(one -> new Stacks.Group(
                one.agency(),
                Arrays.stream(Stage.values())
                    .map(stage -> one.counts().getOrDefault(stage, 0))
                    .toList()))
            .toList());
  }

  static Bars ages(List<Age> ages) {
    var all = ages.stream().mapToInt(Age::many).sum();
    return new Bars(
        "ages",
        "How long past their day",
        "%s open and past the day due, by how many working days."
            .formatted(InWords.count(all, "action is", "actions are")),
        "Working days past the day due",
        List.of("Open actions"),
        ages.stream()
            .map(age -> new Bars.Group(
                age.to() == 0
                    ? "More than %d working days".formatted(age.from() - 1)
                    : "%d to %d working days".formatted(age.from(), age.to()),
                List.of(age.many())))
            .toList());
  }

  static Bars strengths(Map<String, Integer> counts) {
    return new Bars(
        "strengths",
        "Strength of the actions",
        strength(counts),
        "Strength",
        List.of("Actions"),
        Stream.concat(
                Arrays.stream(Strength.values())
                    .map(one -> group(one.words(), counts.getOrDefault(one.code(), 0))),
                Stream.of(group("Not said", counts.getOrDefault("unsaid", 0))))
            .toList());
  }

  /** What the strengths mean together. */
  static String strength(Map<String, Integer> counts) {
    var strong = counts.getOrDefault(Strength.STRONGER.code(), 0);
    var middling = counts.getOrDefault(Strength.INTERMEDIATE.code(), 0);
    var weak = counts.getOrDefault(Strength.WEAKER.code(), 0);
    if (strong + middling + weak == 0) {
      return "Nobody has said yet how strong these actions are.";
    }
    if (strong + middling == 0) {
      return "All whose strength is known are weaker ones: they rely on people to remember. Is there one that works even when somebody forgets?";
    }
    return "%s, %s and %s. A plan that changes practice has at least one stronger or intermediate action for each cause."
        .formatted(
            InWords.count(strong, "stronger action", "stronger actions"),
            InWords.count(middling, "intermediate one", "intermediate ones"),
            InWords.count(weak, "weaker one", "weaker ones"));
  }

  private static Bars.Group group(String words, int figure) {
    return new Bars.Group(words, List.of(figure));
  }

  private static String said(YearMonth month) {
    return month.format(MONTH);
  }
}
