package org.lapwing.actions.web;

import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an action is handed over to another owner. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}/owner")
class OwnerController {

  private final Actions actions;
  private final Roster roster;

  OwnerController(Actions actions, Roster roster) {
    this.actions = actions;
    this.roster = roster;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var action = actions.get(new ActionId(id));
    return form(slug, action, Ids.next(), fields("", with(action)), "", List.of());
  }

  @PostMapping
  ModelAndView handOver(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") List<String> with,
      @RequestParam(defaultValue = "") String note) {
    var action = actions.get(new ActionId(id));
    var fields = fields(owner, with);
    var chosen = fields.read();
    if (chosen.isEmpty()) {
      var no = new Refusal("owner", "Choose who owns this action from now on");
      return Answers.refused(all -> form(slug, action, once, fields, note, all), no);
    }
    return Answers.answer(
        slug,
        actions.handOver(action.id(), once, chosen.get(), note),
        "owner",
        all -> form(slug, action, once, fields, note, all));
  }

  private static List<String> with(Action action) {
    return action.owner().with().stream()
        .map(AgencyId::value)
        .map(UUID::toString)
        .toList();
  }

  private OwnerFields fields(String owner, List<String> with) {
    return new OwnerFields(roster.agencies(), roster.people(), owner, with);
  }

  private static ModelAndView form(
      String slug,
      Action action,
      UUID once,
      OwnerFields fields,
      String note,
      List<Refusal> refusals) {
    return Answers.show(
        "owner", new OwnerPage(Answers.base(slug), action, once, fields, note, refusals));
  }
}
