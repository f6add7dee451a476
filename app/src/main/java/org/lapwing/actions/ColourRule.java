package org.lapwing.actions;

import static org.lapwing.actions.Colour.AMBER;
import static org.lapwing.actions.Colour.RED;
import static org.lapwing.actions.Forecast.ALREADY;
import static org.lapwing.actions.Forecast.NEVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;

/**
 * Tells the colour of an action from dates, progress and risk. The convention of partnerships is red, amber, green and
 * blue; it is nowhere law, so each partnership may set the days for itself. Nobody gives themselves blue: it is what
 * another agency verified.
 *
 * @param since from when it holds
 * @param soonDays how many working days before its day an action must have begun
 * @param silentDays for how many days an action under way may go without word
 * @param slips how many moves of its date make an action amber
 * @param graceDays how many working days after its day it turns red
 * @param verifyDays within how many working days what is done is to be verified
 * @param source where it comes from
 */
public record ColourRule(
    LocalDate since,
    int soonDays,
    int silentDays,
    int slips,
    int graceDays,
    int verifyDays,
    String source) {

  /**
   * Why an action has a colour, or will have it.
   *
   * @param from the day from which this holds
   * @param because a whole sentence
   */
  public record Reason(Colour colour, LocalDate from, String because) {}

  /** From when the action has which colour if nobody touches it. */
  public Forecast forecast(Situation of, WorkingDays days) {
    var reasons = reasons(of, days);
    return new Forecast(base(of.stage()), earliest(reasons, AMBER), earliest(reasons, RED));
  }

  /** Why it has its colour on that day: the gravest reasons, or why there is none. */
  public List<Reason> explain(Situation of, LocalDate today, WorkingDays days) {
    var colour = forecast(of, days).on(today);
    var holding = reasons(of, days).stream()
        .filter(reason -> reason.colour() == colour && !reason.from().isAfter(today))
        .toList();
    return holding.isEmpty() ? List.of(new Reason(colour, of.since(), atRest(of))) : holding;
  }

  private List<Reason> reasons(Situation of, WorkingDays days) {
    return switch (of.stage()) {
      case PLANNED, UNDER_WAY -> open(of, days);
      case DONE ->
        List.of(new Reason(
            AMBER,
            days.after(of.since(), verifyDays).plusDays(1),
            "It was said to be done on %s, and nobody from another agency has verified it."
                .formatted(InWords.date(of.since()))));
      case VERIFIED, DROPPED -> List.of();
    };
  }

  private List<Reason> open(Situation of, WorkingDays days) {
    var all = new ArrayList<Reason>();
    dates(of, days, all);
    outlook(of.progress(), all);
    if (of.stage() == Stage.PLANNED) {
      notBegun(of, days, all);
    } else {
      all.add(new Reason(
          AMBER,
          of.heard().plusDays(silentDays + 1L),
          "Nothing was heard of it since %s.".formatted(InWords.date(of.heard()))));
    }
    return all;
  }

  private void dates(Situation of, WorkingDays days, List<Reason> all) {
    var due = of.due();
    if (due == null) {
      all.add(new Reason(AMBER, ALREADY, "No date was promised."));
    } else {
      all.add(new Reason(
          RED,
          (graceDays == 0 ? due : days.after(due, graceDays)).plusDays(1),
          "It was due on %s and is not done.".formatted(InWords.date(due))));
    }
    var progress = of.progress();
    if (progress.moves() >= slips) {
      all.add(
          new Reason(AMBER, ALREADY, "Its date has moved %s.".formatted(times(progress.moves()))));
    }
    var part = progress.partDue();
    if (part != null) {
      all.add(new Reason(
          AMBER,
          part.plusDays(1),
          "A part of it was due on %s and is not done.".formatted(InWords.date(part))));
    }
  }

  private static void outlook(Progress progress, List<Reason> all) {
    switch (progress.outlook()) {
      case OFF_TRACK ->
        all.add(
            progress.recovery().isBlank()
                ? new Reason(
                    RED,
                    ALREADY,
                    "Its owner says that it is off track, and there is no recovery plan.")
                : new Reason(
                    AMBER,
                    ALREADY,
                    "Its owner says that it is off track, and how it will be brought back."));
      case AT_RISK -> all.add(new Reason(AMBER, ALREADY, "Its owner says that it is at risk."));
      case ON_TRACK, UNSAID -> {}
    }
  }

  private void notBegun(Situation of, WorkingDays days, List<Reason> all) {
    var start = of.start();
    if (start != null) {
      all.add(new Reason(
          AMBER,
          start.plusDays(1),
          "It was to begin on %s and has not.".formatted(InWords.date(start))));
    }
    var due = of.due();
    if (due != null) {
      all.add(new Reason(
          AMBER,
          days.before(due, soonDays),
          "It is due on %s and has not begun.".formatted(InWords.date(due))));
    }
  }

  private static String atRest(Situation of) {
    return switch (of.stage()) {
      case PLANNED -> "It has not begun, and need not have.";
      case UNDER_WAY -> "It is under way, in time, and nothing says otherwise.";
      case DONE ->
        "It was said to be done on %s, and waits for another agency to verify it."
            .formatted(InWords.date(of.since()));
      case VERIFIED -> "Another agency verified it on %s.".formatted(InWords.date(of.since()));
      case DROPPED -> "It was dropped on %s.".formatted(InWords.date(of.since()));
    };
  }

  private static Colour base(Stage stage) {
    return switch (stage) {
      case PLANNED, DROPPED -> Colour.GREY;
      case UNDER_WAY, DONE -> Colour.GREEN;
      case VERIFIED -> Colour.BLUE;
    };
  }

  private static LocalDate earliest(List<Reason> reasons, Colour colour) {
    return reasons.stream()
        .filter(reason -> reason.colour() == colour)
        .map(Reason::from)
        .min(LocalDate::compareTo)
        .orElse(NEVER);
  }

  private static String times(int moves) {
    return switch (moves) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> moves + " times";
    };
  }
}
