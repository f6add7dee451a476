package org.lapwing.training.web.courses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People.Agency;
import org.lapwing.platform.parts.Counts;
import org.lapwing.platform.parts.Counts.Count;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.TypedNumber;
import org.lapwing.training.Run;
import org.lapwing.training.Run.Seats;

/** How many booked and came of each agency, as somebody typed it. */
record AttendanceForm(List<Line> lines) {

  /** What was typed for one agency. */
  record Line(Agency agency, TypedNumber booked, TypedNumber attended) {

    static Line of(Agency agency, String booked, String attended) {
      return new Line(
          agency,
          new TypedNumber(bookedField(agency.id()), "number who booked", booked),
          new TypedNumber(Run.attendedField(agency.id()), "number who came", attended));
    }

    Asked field() {
      return new Asked.Numbers(Counts.of(
          "agency-" + agency.id().value(),
          agency.name(),
          Count.of(booked.field(), "Booked", booked.text()),
          Count.of(attended.field(), "Came", attended.text())));
    }
  }

  static AttendanceForm sent(List<Agency> agencies, Map<String, String> fields) {
    return new AttendanceForm(agencies.stream()
        .map(agency -> Line.of(
            agency,
            fields.getOrDefault(bookedField(agency.id()), ""),
            fields.getOrDefault(Run.attendedField(agency.id()), "")))
        .toList());
  }

  static AttendanceForm of(List<Agency> agencies, Run run) {
    return new AttendanceForm(agencies.stream().map(agency -> line(agency, run)).toList());
  }

  private static Line line(Agency agency, Run run) {
    return run.seats().stream()
        .filter(seats -> seats.agency().equals(agency.id()))
        .findFirst()
        .map(seats -> Line.of(
            agency,
            TypedNumber.shown(seats.booked()),
            run.countedOn() == null
                ? TypedNumber.shown(seats.attended())
                : Integer.toString(seats.attended())))
        .orElseGet(() -> Line.of(agency, "", ""));
  }

  /** Everything wrong with the figures of that run. */
  List<Refusal> faults(Run run, LocalDate today) {
    var unread = lines.stream()
        .flatMap(line -> Stream.concat(line.booked().fault(), line.attended().fault()))
        .toList();
    return unread.isEmpty() ? run.wrong(read(), today) : unread;
  }

  /** The figures of each agency, once nothing is wrong with them. */
  List<Seats> read() {
    return lines.stream()
        .map(line ->
            Seats.of(line.agency().id(), line.booked().orZero(), line.attended().orZero()))
        .toList();
  }

  List<Asked> fields() {
    return lines.stream().map(Line::field).toList();
  }

  private static String bookedField(AgencyId agency) {
    return "booked-" + agency.value();
  }
}
