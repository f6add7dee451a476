package org.lapwing.requests;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.CaseId;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies answered, to the case group and to modules above that gather it. */
@Service
@Transactional(readOnly = true)
public class AgencyAnswers {

  /** The answer of one agency that stands now. */
  public record Returned(Request request, String agency, Answer answer) {}

  /** What one agency answered to one question. */
  public record Cell(Request request, String agency, String words) {}

  /** One question, with what each agency answered to it; agencies without an answer to it are absent. */
  public record Row(Question question, List<Cell> cells) {}

  /**
   * Answers side by side by question.
   *
   * @param nil agencies that hold nothing
   * @param awaited agencies of which no answer came yet
   */
  public record SideBySide(
      List<Row> rows, List<Returned> returned, List<String> nil, List<String> awaited) {}

  private final RequestStore store;
  private final AnswersGiven answers;
  private final Door door;
  private final RequestRules rules;
  private final People people;
  private final Areas areas;

  AgencyAnswers(
      RequestStore store,
      AnswersGiven answers,
      Door door,
      RequestRules rules,
      People people,
      Areas areas) {
    this.store = store;
    this.answers = answers;
    this.door = door;
    this.rules = rules;
    this.people = people;
    this.areas = areas;
  }

  /** All editions of the answer to a request that the viewer may read, the newest first. */
  public List<Answer> of(Request request) {
    return Who.gathers() ? answers.of(request.id()) : List.of();
  }

  /** All editions of one's own agency's answer, the newest first. */
  public List<Answer> mine(RequestId id) {
    return answers.of(door.stands(id).id());
  }

  /** The answers of a case side by side, question by question, in the order in which agencies were asked. */
  public SideBySide sideBySide(CaseId file) {
    var requests = Who.gathers() ? standing(file) : List.<Request>of();
    var names = named(file, requests);
    var latest = answers.latest(file).stream().collect(toMap(Answer::request, one -> one));
    var returned = requests.stream()
        .flatMap(one -> Optional.ofNullable(latest.get(one.id())).stream()
            .map(answer -> new Returned(one, name(names, one), answer)))
        .toList();
    return new SideBySide(
        rows(returned),
        returned.stream().filter(one -> !one.answer().nil()).toList(),
        returned.stream()
            .filter(one -> one.answer().nil())
            .map(Returned::agency)
            .toList(),
        requests.stream()
            .filter(one -> !latest.containsKey(one.id()))
            .map(one -> name(names, one))
            .toList());
  }

  /** The agencies by name, in a case that areas share with the area for which each acts. */
  private Map<AgencyId, String> named(CaseId file, List<Request> requests) {
    var shared = areas.ofCase(file);
    return people.agencyNames(requests.stream().map(Request::agency).toList()).entrySet().stream()
        .collect(toMap(
            Map.Entry::getKey,
            one -> shared.isShared()
                ? "%s, %s".formatted(one.getValue(), shared.of(one.getKey()))
                : one.getValue()));
  }

  private List<Request> standing(CaseId file) {
    return store.of(file).stream()
        .filter(one -> !(one.state() instanceof State.Recalled))
        .sorted(Comparator.comparingInt(Request::number))
        .toList();
  }

  private List<Row> rows(List<Returned> returned) {
    return returned.stream()
        .map(one -> one.request().asked().questionSet())
        .distinct()
        .flatMap(edition -> rules.questions(edition).stream()
            .map(question -> row(
                question,
                returned.stream()
                    .filter(one -> one.request().asked().questionSet().equals(edition))
                    .toList())))
        .filter(row -> !row.cells().isEmpty())
        .toList();
  }

  private static Row row(Question question, List<Returned> returned) {
    return new Row(
        question,
        returned.stream()
            .map(one -> new Cell(one.request(), one.agency(), one.answer().to(question)))
            .filter(cell -> !cell.words().isBlank())
            .toList());
  }

  private static String name(Map<AgencyId, String> names, Request request) {
    return names.getOrDefault(request.agency(), "An agency");
  }
}
