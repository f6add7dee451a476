package org.lapwing.requests.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Areas;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.parts.TypedDay;
import org.lapwing.requests.Asking;
import org.lapwing.requests.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which agencies are asked, all at once: it sends real names out, so the second factor is asked again. */
@Controller
@StrongSignIn
@RequestMapping("/p/{slug}/cases/{file}/requests/new")
class NewRoundController {

  private final CaseReading reading;
  private final Requests requests;
  private final Asking asking;
  private final People people;
  private final Areas areas;
  private final FirstSheet sheet;

  NewRoundController(
      CaseReading reading,
      Requests requests,
      Asking asking,
      People people,
      Areas areas,
      FirstSheet sheet) {
    this.reading = reading;
    this.requests = requests;
    this.asking = asking;
    this.people = people;
    this.areas = areas;
    this.sheet = sheet;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID file) {
    var path = new CasePath(slug, file);
    var found = reading.run(path);
    return show(path, found, begun(found.id()), List.of());
  }

  @PostMapping
  ModelAndView send(
      @PathVariable String slug,
      @PathVariable UUID file,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") List<String> agencies,
      @RequestParam(defaultValue = "send") String deed,
      @RequestParam Map<String, String> fields) {
    var path = new CasePath(slug, file);
    var found = reading.run(path);
    var typed = TypedRound.sent(once, known(found.id(), agencies), fields);
    return switch (deed) {
      case "more" -> show(path, found, typed.withOneMore(), List.of());
      case "fill" ->
        show(path, found, typed.with(sheet.named(found.id(), typed.people())), List.of());
      default -> send(path, found, typed);
    };
  }

  private ModelAndView send(CasePath path, CaseFile file, TypedRound typed) {
    var round = typed.read(file.id(), asking.today());
    var faults = new ArrayList<>(typed.faults());
    faults.addAll(requests.faults(round));
    if (!faults.isEmpty()) {
      return again(path, file, typed, faults);
    }
    return switch (requests.send(round)) {
      case Accepted<CaseId> _ -> new ModelAndView("redirect:" + path.requests() + "?done=sent");
      case Refused<CaseId>(var because) -> again(path, file, typed, List.of(because));
    };
  }

  private ModelAndView again(
      CasePath path, CaseFile file, TypedRound typed, List<Refusal> refusals) {
    return CasePath.again("newRound", page(path, file, typed, refusals));
  }

  private ModelAndView show(
      CasePath path, CaseFile file, TypedRound typed, List<Refusal> refusals) {
    return CasePath.show("newRound", page(path, file, typed, refusals));
  }

  private NewRoundPage page(
      CasePath path, CaseFile file, TypedRound typed, List<Refusal> refusals) {
    var rule = asking.rule();
    return new NewRoundPage(
        path.requests(),
        file.label(),
        typed.once(),
        askable(file.id()),
        typed.agencies(),
        typed.from().again(),
        typed.to().again(),
        typed.due().again(),
        asking.gateways(),
        typed.gateway(),
        typed.people(),
        sheet.mayName(file.id()),
        "%s from today are proposed. %s."
            .formatted(
                InWords.count(rule.answerDays(), "working day", "working days"), rule.source()),
        inOrder(refusals));
  }

  /** One message for each field. */
  private static List<Refusal> inOrder(List<Refusal> refusals) {
    var first = new LinkedHashMap<String, Refusal>();
    refusals.forEach(
        one -> first.putIfAbsent(one.field().replaceAll("-(day|month|year)$", ""), one));
    return List.copyOf(first.values());
  }

  private TypedRound begun(CaseId file) {
    var today = asking.today();
    return new TypedRound(
        Ids.next(),
        List.of(),
        TypedDay.of("from", "", null),
        TypedDay.of("to", "", today),
        TypedDay.of("due", "", asking.proposed()),
        "section_16h",
        sheet.of(file));
  }

  /** Of those that were sent, the agencies that can be asked. */
  private List<String> known(CaseId file, List<String> typed) {
    return askable(file).stream()
        .map(one -> one.id().value().toString())
        .filter(typed::contains)
        .toList();
  }

  /** The agencies that serve here and, in a shared case, those that act for another area, each with its area. */
  private List<People.Agency> askable(CaseId file) {
    var shared = areas.ofCase(file);
    return Stream.concat(people.agenciesHere().stream(), areas.agencies(file).stream())
        .collect(toMap(People.Agency::id, one -> one, (first, _) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .map(one -> shared.isShared()
            ? new People.Agency(
                one.id(), "%s, %s".formatted(one.name(), shared.of(one.id())), one.kind())
            : one)
        .toList();
  }
}
