package org.lapwing.reviews.web.recommendations;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.SummaryList.Row;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.reviews.ProposedAction;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was put forward, as a form asks it again and as a second reader reads it: every word of it. */
final class Proposed {

  private Proposed() {}

  static MultiValueMap<String, String> typed(ProposedAction action) {
    var typed = new LinkedMultiValueMap<String, String>();
    var owner = action.owner();
    var strength = action.plan().strength();
    typed.add("promise", action.promise().words());
    typed.add("detail", action.promise().detail());
    typed.add("measure", action.promise().measure());
    typed.add("baseline", action.promise().baseline());
    typed.add("target", action.promise().target());
    typed.add("verification", action.plan().verification());
    typed.add("audit", action.plan().audit());
    typed.add("strength", strength == null ? "" : strength.code());
    typed.add(
        "owner",
        (owner.person() == null ? owner.agency().value() : owner.person().value()).toString());
    owner.with().forEach(agency -> typed.add("with", agency.value().toString()));
    day(typed, "start", action.start());
    day(typed, "due", action.due());
    return typed;
  }

  private static void day(
      MultiValueMap<String, String> typed, String field, @Nullable LocalDate day) {
    var shown = TypedDay.shown(day);
    typed.add(field + "-day", shown.day());
    typed.add(field + "-month", shown.month());
    typed.add(field + "-year", shown.year());
  }

  /** Every part of it that has words. */
  static Stream<Row> rows(ProposedAction action, Roster roster) {
    var promise = action.promise();
    var strength = action.plan().strength();
    var names = roster.agencyNames();
    var agency = names.getOrDefault(action.owner().agency(), "");
    var person = roster.nameOf(action.owner().person());
    var with = String.join(
        ", ",
        action.owner().with().stream().map(id -> names.getOrDefault(id, "")).toList());
    return Stream.of(
            row("Promise", promise.words()),
            row("Detail", promise.detail()),
            row("Kept by", person.isBlank() ? agency : person + ", " + agency),
            row("With", with),
            row("Start", action.start() == null ? "" : InWords.date(action.start())),
            row("Due", InWords.date(action.due())),
            row("Measure", promise.measure()),
            row("Now", promise.baseline()),
            row("Target", promise.target()),
            row("How it is verified", action.plan().verification()),
            row("How practice is looked at", action.plan().audit()),
            row("Strength", strength == null ? "" : strength.words()))
        .flatMap(found -> found);
  }

  private static Stream<Row> row(String key, String value) {
    return value.isBlank() ? Stream.empty() : Stream.of(SummaryList.row(key, value));
  }
}
