package org.lapwing.requests.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;
import org.lapwing.requests.AgencyAnswers;
import org.lapwing.requests.AnswerLinks;
import org.lapwing.requests.Asking;
import org.lapwing.requests.Attachments;
import org.lapwing.requests.Happening;
import org.lapwing.requests.Request;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Who;
import org.lapwing.thread.Node;
import org.lapwing.thread.Threads;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of one request shows to the case group. */
@Component
class AskedFacts {

  private final Requests requests;
  private final Returned returned;
  private final Asking asking;
  private final People people;
  private final Threads threads;

  /** What came back, and by which ways it can. */
  @Component
  record Returned(AgencyAnswers answers, Attachments files, AnswerLinks links, Areas areas) {}

  AskedFacts(Requests requests, Returned returned, Asking asking, People people, Threads threads) {
    this.requests = requests;
    this.returned = returned;
    this.asking = asking;
    this.people = people;
    this.threads = threads;
  }

  @Transactional(readOnly = true)
  public AskedPage page(
      CasePath path, String label, Request request, @Nullable String said, List<Refusal> refusals) {
    var here = path.request(request.id().value());
    var questions = asking.questions(request);
    return new AskedPage(
        path.requests(),
        here,
        label,
        people.agencyName(request.agency()),
        request,
        request.standing(asking.today()),
        facts(here, request),
        Who.runs(),
        Who.runs() ? requests.told(request.id()) : 0,
        Who.runs() ? returned.links().of(request.caseFile(), request.id()) : List.of(),
        returned.answers().of(request).stream()
            .map(one -> AnswerView.of(one, questions))
            .toList(),
        returned.files().of(request).stream().map(one -> FileLine.of(here, one)).toList(),
        timeline(requests.history(request.id())),
        Role.isGuest()
            ? null
            : threads.panel(new Node(Requests.KIND, request.id().value())),
        Ids.next(),
        said,
        refusals);
  }

  private SummaryList facts(String here, Request request) {
    var days = new Days(asking.days(), asking.today());
    var due = InWords.day(request.due()) + ", " + days.until(request);
    var gateway = asking.gateway(request);
    var area = returned.areas().ofCase(request.caseFile()).of(request.agency());
    var rows = new ArrayList<>(List.of(
        request.isOpen() && Who.runs()
            ? SummaryList.row(
                "Due",
                Words.of(due),
                SummaryList.way(here + "/extend", "Give more time", "to this agency"))
            : SummaryList.row("Due", InWords.day(request.due())),
        SummaryList.row("Asked on", InWords.day(InWords.dayOf(request.sentAt()))),
        SummaryList.row(
            "Period asked about",
            "%s to %s"
                .formatted(
                    InWords.date(request.asked().from()),
                    InWords.date(request.asked().to()))),
        SummaryList.row("By which right", gateway.words() + " (" + gateway.source() + ")")));
    if (!area.isBlank()) {
      rows.addFirst(SummaryList.row("Acts for", area));
    }
    return SummaryList.of(rows);
  }

  private Timeline timeline(List<Happening> history) {
    var names = people.namesOf(
        history.stream().map(Happening::by).filter(Objects::nonNull).distinct().toList());
    return new Timeline(history.stream()
        .map(one -> new Timeline.Event(
            one.kind().words(),
            by(one, names),
            one.at().truncatedTo(ChronoUnit.SECONDS).toString(),
            InWords.moment(one.at()),
            told(one)))
        .toList());
  }

  private static String by(Happening one, java.util.Map<PersonId, String> names) {
    var by = one.by();
    if (by != null) {
      return names.getOrDefault(by, "somebody");
    }
    return one.kind() == Happening.Kind.CHASED ? "Lapwing" : "somebody with the link";
  }

  private static @Nullable Words told(Happening one) {
    var due = one.due();
    if (due != null && one.kind() == Happening.Kind.EXTENDED) {
      return Words.of("Due on %s. %s".formatted(InWords.date(due), one.note()));
    }
    return one.note().isBlank() ? null : Words.of(one.note());
  }
}
