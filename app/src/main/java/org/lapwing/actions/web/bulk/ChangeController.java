package org.lapwing.actions.web.bulk;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Roster;
import org.lapwing.actions.bulk.Bulk;
import org.lapwing.actions.bulk.Change;
import org.lapwing.actions.bulk.Chosen;
import org.lapwing.actions.web.register.Asked;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which those who run the business do one thing to many actions: choose, look, done. */
@Controller
@RequestMapping("/p/{slug}/actions/change")
class ChangeController {

  private final Actions actions;
  private final Roster roster;
  private final Bulk bulk;

  ChangeController(Actions actions, Roster roster, Bulk bulk) {
    this.actions = actions;
    this.roster = roster;
    this.bulk = bulk;
  }

  @GetMapping
  ModelAndView choose(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam(defaultValue = "") String back) {
    onlyThoseWhoRun();
    return choose(at(slug, back), these(chosen(pick)), form(Map.of()), List.of());
  }

  @PostMapping("/look")
  ModelAndView look(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam(defaultValue = "") String back,
      @RequestParam Map<String, String> fields) {
    onlyThoseWhoRun();
    var at = at(slug, back);
    var these = these(chosen(pick));
    var form = form(fields);
    return switch (form.read()) {
      case Refused<Change>(var no) -> refused(at, these, form, no);
      case Accepted<Change> _
      when these.isEmpty() ->
        refused(at, these, form, new Refusal("", "Choose at least one action in the register"));
      case Accepted<Change>(var change) -> {
        var sides = Sides.of(change, roster);
        var chosen = these.stream()
            .map(action -> new Chosen(action.id(), action.version()))
            .toList();
        var rows = bulk.tried(chosen, change).stream().map(sides::row).toList();
        yield show(
            "look",
            new LookPage(at.base(), at.register(), at.back(), Ids.next(), deed(form), form, rows));
      }
    };
  }

  @PostMapping("/done")
  ModelAndView done(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") List<String> pick,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String back,
      @RequestParam Map<String, String> fields) {
    onlyThoseWhoRun();
    var at = at(slug, back);
    var chosen = chosen(pick);
    var here = these(chosen);
    var form = form(fields);
    return switch (form.read()) {
      case Refused<Change>(var no) -> refused(at, here, form, no);
      case Accepted<Change>(var change) -> {
        var ids = here.stream().map(Action::id).collect(Collectors.toSet());
        var known = chosen.stream().filter(one -> ids.contains(one.id())).toList();
        yield show(
            "done",
            new DonePage(at.base(), at.register(), deed(form), bulk.done(once, known, change)));
      }
    };
  }

  /** Where the pages stand, and the register as it was asked for. */
  private record At(String base, String register, String back) {}

  private static At at(String slug, String back) {
    var base = "/p/" + slug + "/actions";
    var asked = Asked.read(back);
    return new At(base, asked.href(base), asked.query());
  }

  private static void onlyThoseWhoRun() {
    if (!Doer.current().runs()) {
      throw new NotFound();
    }
  }

  private static List<Chosen> chosen(List<String> pick) {
    return pick.stream()
        .map(Chosen::read)
        .flatMap(Optional::stream)
        .distinct()
        .limit(Bulk.MOST)
        .toList();
  }

  /** Those that are here, in the order in which they were chosen. */
  private List<Action> these(List<Chosen> chosen) {
    var found = actions.these(chosen.stream().map(one -> one.id().value()).toList()).stream()
        .collect(Collectors.toMap(Action::id, Function.<Action>identity()));
    return chosen.stream()
        .map(Chosen::id)
        .distinct()
        .filter(found::containsKey)
        .map(id -> Objects.requireNonNull(found.get(id)))
        .toList();
  }

  private ChangeForm form(Map<String, String> fields) {
    return ChangeForm.sent(roster.agencies(), roster.people(), fields);
  }

  private static String deed(ChangeForm form) {
    return ChangeForm.WHAT.getOrDefault(form.what(), "");
  }

  private static ModelAndView choose(
      At at, List<Action> these, ChangeForm form, List<Refusal> refusals) {
    return show(
        "choose", new ChoosePage(at.base(), at.register(), at.back(), these, form, refusals));
  }

  private static ModelAndView refused(At at, List<Action> these, ChangeForm form, Refusal because) {
    var page = choose(at, these, form, List.of(because));
    page.setStatus(UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("actions/bulk/" + template, page));
  }
}
