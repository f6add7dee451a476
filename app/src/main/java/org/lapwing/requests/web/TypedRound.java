package org.lapwing.requests.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.requests.Round;
import org.lapwing.requests.Subject;

/**
 * What was typed to ask agencies.
 *
 * @param agencies the ids of the chosen agencies
 * @param people everybody on the sheet as typed, also blocks that were left empty
 */
record TypedRound(
    UUID once,
    List<String> agencies,
    TypedDay from,
    TypedDay to,
    TypedDay due,
    String gateway,
    List<Subject> people) {

  static TypedRound sent(UUID once, List<String> agencies, Map<String, String> fields) {
    return new TypedRound(
        once,
        agencies,
        day(fields, "from", "first day of the period"),
        day(fields, "to", "last day of the period"),
        day(fields, "due", "day by which they answer"),
        fields.getOrDefault("gateway", ""),
        IntStream.rangeClosed(1, blocks(fields))
            .mapToObj(at -> person(fields, at))
            .toList());
  }

  private static TypedDay day(Map<String, String> fields, String field, String name) {
    return TypedDay.sent(fields, field, name);
  }

  private static int blocks(Map<String, String> fields) {
    return (int) IntStream.rangeClosed(1, Subject.MOST)
        .filter(at -> fields.containsKey("name-" + at))
        .count();
  }

  private static Subject person(Map<String, String> fields, int at) {
    return new Subject(
        fields.getOrDefault("name-" + at, ""),
        fields.getOrDefault("aliases-" + at, ""),
        fields.getOrDefault("born-" + at, ""),
        fields.getOrDefault("addresses-" + at, ""),
        fields.getOrDefault("relation-" + at, ""));
  }

  /** The same with one more block for a person, as long as the sheet has room. */
  TypedRound withOneMore() {
    return people.size() >= Subject.MOST
        ? this
        : with(Stream.concat(people.stream(), Stream.of(Subject.NOBODY)).toList());
  }

  TypedRound with(List<Subject> others) {
    return new TypedRound(once, agencies, from, to, due, gateway, others);
  }

  /** What cannot be read at all; the rules for what can be read are the module's own. */
  List<Refusal> faults() {
    return Stream.of(from, to, due).flatMap(TypedDay::fault).toList();
  }

  /** As it would be asked, with the empty blocks left out at the end. */
  Round read(CaseId file, LocalDate whereUnread) {
    var sheet = new ArrayList<>(people);
    while (!sheet.isEmpty() && sheet.getLast().isBlank()) {
      sheet.removeLast();
    }
    return new Round(
        once,
        file,
        agencies.stream().map(id -> new AgencyId(UUID.fromString(id))).toList(),
        from.or(whereUnread),
        to.or(whereUnread),
        gateway,
        due.or(whereUnread),
        sheet);
  }
}
