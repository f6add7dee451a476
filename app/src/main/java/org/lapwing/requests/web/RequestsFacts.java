package org.lapwing.requests.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.People;
import org.lapwing.requests.Asking;
import org.lapwing.requests.Request;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Standing;
import org.lapwing.requests.State;
import org.lapwing.requests.Who;
import org.lapwing.requests.figures.RequestFigures;
import org.lapwing.requests.figures.Timeliness;
import org.lapwing.requests.web.RequestsPage.Counted;
import org.lapwing.requests.web.RequestsPage.Line;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of the requests of a case shows. */
@Component
class RequestsFacts {

  private final Requests requests;
  private final RequestFigures figures;
  private final Asking asking;
  private final People people;
  private final Areas areas;

  RequestsFacts(
      Requests requests, RequestFigures figures, Asking asking, People people, Areas areas) {
    this.requests = requests;
    this.figures = figures;
    this.asking = asking;
    this.people = people;
    this.areas = areas;
  }

  @Transactional(readOnly = true)
  public RequestsPage page(CasePath path, CaseFile file, @Nullable String said) {
    var all = requests.of(file.id());
    var names = people.agencyNames(all.stream().map(Request::agency).toList());
    var shared = areas.ofCase(file.id());
    var days = new Days(asking.days(), asking.today());
    return new RequestsPage(
        path.caseFile(),
        path.requests(),
        file.label(),
        Who.runs(),
        all.stream().anyMatch(one -> one.state().answeredOn() != null),
        said,
        all.stream()
            .map(one -> line(
                path,
                one,
                names.getOrDefault(one.agency(), "An agency"),
                shared.of(one.agency()),
                days))
            .toList(),
        counted(all),
        Who.runs() ? words(figures.since(asking.today().minusYears(1))) : "");
  }

  private Line line(CasePath path, Request request, String agency, String area, Days days) {
    return new Line(
        path.request(request.id().value()),
        request.reference(),
        agency,
        area,
        request.standing(asking.today()),
        InWords.shortDate(request.due()),
        days.of(request),
        note(request));
  }

  private String note(Request request) {
    return switch (request.state()) {
      case State.NotStarted _
      when Who.runs() && requests.told(request.id()) == 0 -> "Nobody there signs in";
      case State.Started _ when request.isLate(asking.today()) -> "Has started";
      default -> "";
    };
  }

  private List<Counted> counted(List<Request> all) {
    return Arrays.stream(Standing.values())
        .map(standing -> new Counted(
            standing.words(),
            all.stream().filter(one -> one.standing(asking.today()) == standing).count()))
        .filter(one -> one.many() > 0)
        .toList();
  }

  private static String words(Timeliness of) {
    return of.answered() == 0
        ? ""
        : "In the last 12 months %d of %s in this partnership came in time."
            .formatted(of.inTime(), InWords.count(of.answered(), "answer", "answers"));
  }
}
