package org.lapwing.actions.web.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Colour;
import org.lapwing.actions.Register.Line;
import org.lapwing.actions.Register.Tally;
import org.lapwing.actions.views.SavedView;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Mark;

/**
 * All that register.jte may know.
 *
 * @param opened the view with which the register opened by itself; null if somebody asked for it
 */
public record RegisterPage(
    String base,
    Asked asked,
    Wishes wishes,
    Tally tally,
    List<SavedView> views,
    @Nullable SavedView opened,
    Shown shown,
    boolean runs,
    LocalDate today) {

  /** A way to go, and whether one is there. */
  public record Step(String href, String words, boolean here) {}

  /** The ways of looking, each at the same actions. */
  public List<Step> ways() {
    return Arrays.stream(Way.values())
        .map(way -> new Step(
            asked.with("way", way == Way.LIST ? List.of() : List.of(way.code())).href(base),
            way.words(),
            way == asked.way()))
        .toList();
  }

  /** The saved views, and which of them one is looking at. */
  public List<Step> viewSteps() {
    var now = asked.query();
    return views.stream()
        .map(view -> {
          var kept = Asked.read(view.query());
          return new Step(kept.href(base), view.name(), kept.query().equals(now));
        })
        .toList();
  }

  public String saveHref() {
    return asked.isEmpty() ? base + "/views/new" : base + "/views/new?" + asked.query();
  }

  /** Where what the filter shows is taken out as a spreadsheet. */
  public String excel() {
    return asked.filterAlone().href(base + "/sheet");
  }

  public String picturesHref() {
    return asked.filterAlone().href(base + "/pictures");
  }

  public String allHref() {
    return base + "?all=yes";
  }

  public String counted() {
    return asked.way() == Way.CHANGES ? "What changed" : tally.inWords();
  }

  /** How many are of each colour, the gravest first, if all were counted; those of which there are none are left out. */
  public List<Mark> colours() {
    return Stream.of(Colour.RED, Colour.AMBER, Colour.GREEN, Colour.GREY, Colour.BLUE)
        .filter(colour -> !tally.isCut() && tally.of(colour) > 0)
        .map(colour ->
            new Mark(Marks.shape(colour), "%,d %s".formatted(tally.of(colour), colour.code())))
        .toList();
  }

  /** What is to be known beyond the state; how many working days have passed is said on the record. */
  public String standing(Line line) {
    return switch (line.stage()) {
      case PLANNED -> {
        var start = line.dates().start();
        yield start != null && start.isAfter(today) ? "starts " + InWords.shortDate(start) : "";
      }
      case UNDER_WAY -> "";
      case DONE -> "waits for another agency to verify";
      case VERIFIED, DROPPED -> "on " + InWords.shortDate(line.since());
    };
  }

  /** What is to be known beside the colour: how old the last word is while it is open. */
  public String beside(Line line) {
    return line.stage().isOpen()
        ? Marks.heard(line.heard(), today)
        : line.colour().words().toLowerCase(java.util.Locale.UK);
  }
}
