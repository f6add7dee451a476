package org.lapwing.actions.web.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.lapwing.actions.RegisterFilter.Days;
import org.lapwing.actions.looks.Schedule;
import org.lapwing.actions.looks.Schedule.Stretch;
import org.lapwing.actions.web.register.Shown.Drawn;
import org.lapwing.actions.web.register.Shown.Lane;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.Spans;

/** Lays the actions of some months out along time, an agency beneath the other. */
final class Timelines {

  private static final int MONTHS = 6;

  private Timelines() {}

  /** The months that were asked for; otherwise the month before this one and those after it. */
  static Days window(Asked asked, LocalDate today) {
    var month = asked.one("month");
    var from = month.isEmpty() ? today.minusMonths(1) : LocalDate.parse(month + "-01");
    return Schedule.window(from, MONTHS);
  }

  static Drawn drawn(
      String base,
      Asked asked,
      List<Stretch> found,
      LocalDate from,
      LocalDate to,
      LocalDate today) {
    var shown = found.stream().limit(Schedule.LONGEST).toList();
    var byAgency = new LinkedHashMap<String, List<Stretch>>();
    shown.forEach(
        one -> byAgency.computeIfAbsent(one.agency(), _ -> new ArrayList<>()).add(one));
    var lanes = new ArrayList<Lane>();
    byAgency.forEach((agency, ones) ->
        lanes.add(lane("lane-" + (lanes.size() + 1), agency, ones, from, to, today)));
    return new Drawn(
        "Due from %s to %s".formatted(InWords.date(from), InWords.date(to)),
        lanes,
        at(base, asked, from.minusMonths(MONTHS)),
        at(base, asked, from.plusMonths(MONTHS)),
        asked.with("month", List.of()).href(base),
        found.size() > Schedule.LONGEST);
  }

  private static String at(String base, Asked asked, LocalDate month) {
    return asked.with("month", month.toString().substring(0, 7)).href(base);
  }

  private static Lane lane(
      String id, String agency, List<Stretch> ones, LocalDate from, LocalDate to, LocalDate today) {
    var spans = new Spans(
        id,
        agency + ": actions along time",
        "%s due from %s to %s. The table beneath has each date."
            .formatted(
                InWords.count(ones.size(), "action", "actions"),
                InWords.date(from),
                InWords.date(to)),
        from,
        to,
        today,
        ones.stream().map(Timelines::span).toList());
    return new Lane(agency, spans, ones);
  }

  private static Spans.Span span(Stretch one) {
    return new Spans.Span(
        "%s %s: %s"
            .formatted(
                one.reference(), one.colour().spoken().toLowerCase(Locale.UK), one.promise()),
        Marks.shape(one.colour()),
        one.start(),
        one.moved() ? one.firstDue() : null,
        one.due(),
        one.parts().stream().map(Schedule.Part::due).toList());
  }
}
