package org.lapwing.requests;

import static org.lapwing.partnerships.AgencyKind.OTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Area;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.partnerships.Guest;
import org.lapwing.partnerships.Guests;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells how Marlshire shares a case with Brackenshire, where the child's home is: two guests, and what its council knows. */
@Component
class SharedCaseChapter implements Chapter {

  private static final String NURSE = "designated.nurse@brackenshire.example";
  private static final String COUNCIL = "social.care@brackenshire.example";
  private static final int SHARED = 6;
  private static final List<Subject> SHEET = List.of(new Subject(
      "Dee Makebelieve",
      "",
      "5 months old",
      "8 Nowhere Street, Bracken; staying with an aunt at 2 Pretend Row, Marlton",
      "Child"));
  private static final Map<String, String> ANSWER = Map.of(
      "people",
      "The child and the mother are known. A man is recorded at the address; nobody is recorded as having asked who he is.",
      "systems",
      "Children’s social care and early help of Brackenshire.",
      "involvement",
      "One assessment in the spring. It ended without a plan. That the baby often stays in Marlton is recorded once.",
      "last-contact",
      "A telephone call four weeks earlier. Nobody was seen.");

  private final Cast cast;
  private final Shared shared;
  private final Requests requests;
  private final Answering answering;
  private final Submitting submitting;

  /** The case and who shares it. */
  @Component
  record Shared(Cases cases, Areas areas, Guests guests, People people) {}

  SharedCaseChapter(
      Cast cast, Shared shared, Requests requests, Answering answering, Submitting submitting) {
    this.cast = cast;
    this.shared = shared;
    this.requests = requests;
    this.answering = answering;
    this.submitting = submitting;
  }

  @Override
  public int order() {
    return 54;
  }

  @Override
  public String title() {
    return "a case that two areas share";
  }

  @Override
  public void tell() {
    var file = cast.acting("manager")
        .call(() -> shared.cases().called("K-9").orElseThrow().id());
    var area = Ids.next();
    var since = cast.day(SHARED);
    var begun = cast.day(SHARED + 540);
    var due = cast.weekday(-4);
    var fewDays = cast.day(-9);
    var quarter = cast.day(-80);
    cast.does("manager", SHARED, () -> {
      share(file, area, since);
      named(
          file, area, NURSE, Guest.Part.ADVISER, "Advises on health at the family’s home", quarter);
      named(
          file,
          area,
          COUNCIL,
          Guest.Part.ANSWERS,
          "Answers for the council where the family lives",
          fewDays);
    });
    cast.does("manager", SHARED - 1, () -> ask(file, area, begun, since, due));
    var theirs = cast.guest(COUNCIL).agency();
    var request = cast.acting("manager")
        .call(() -> requests.of(file).stream()
            .filter(one -> one.agency().equals(theirs))
            .findFirst()
            .orElseThrow()
            .id());
    cast.asGuest(COUNCIL, 2, () -> answer(request));
  }

  private void share(CaseId file, UUID area, LocalDate since) {
    var neighbour = shared.areas().neighbours().stream()
        .filter(one -> one.name().startsWith("Brackenshire"))
        .findFirst()
        .orElseThrow();
    took(shared
        .areas()
        .record(new Areas.Wish(area, file, neighbour.id(), "", Area.Why.HOME, since)));
  }

  private void named(
      CaseId file, UUID area, String email, Guest.Part part, String why, LocalDate lastDay) {
    took(shared
        .guests()
        .name(new Guest.Wish(
            Ids.next(), file, area, email, "", new AgencyId(area), part, why, lastDay)));
  }

  private void ask(CaseId file, UUID area, LocalDate from, LocalDate to, LocalDate due) {
    var asked = Stream.concat(
            shared.areas().agenciesOf(shared.areas().get(file, area)).stream()
                .filter(one -> one.name().contains("Brackenshire") && one.kind() != OTHER),
            shared.people().agenciesHere().stream()
                .filter(one -> one.name().equals("Marlshire Hospitals")))
        .map(People.Agency::id)
        .toList();
    took(requests.send(new Round(Ids.next(), file, asked, from, to, "section_16h", due, SHEET)));
  }

  private void answer(RequestId mine) {
    took(answering.save(mine, 0, ANSWER));
    took(submitting.send(
        mine,
        Ids.next(),
        "",
        "Head of assessment",
        "Jules Example",
        "Director of children’s services"));
  }

  private static <T> void took(Outcome<T> outcome) {
    switch (outcome) {
      case Accepted<T> _ -> {}
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    }
  }
}
