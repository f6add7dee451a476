package org.lapwing.actions.web.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Part;
import org.lapwing.actions.PartsOfActions;
import org.lapwing.actions.PartsOfActions.Verb;
import org.lapwing.actions.Roster;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.ChangedPage;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Textarea;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a part of an action is added, changed, done, dropped and opened again. */
@Controller
@RequestMapping("/p/{slug}/actions/{id}/parts")
class PartController {

  private final Actions actions;
  private final PartsOfActions parts;
  private final Roster roster;

  PartController(Actions actions, PartsOfActions parts, Roster roster) {
    this.actions = actions;
    this.parts = parts;
    this.roster = roster;
  }

  @GetMapping("/new")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    var action = actions.get(new ActionId(id));
    return Forms.show(adding(slug, action, Ids.next(), PartForm.empty(roster)));
  }

  @PostMapping("/new")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var action = actions.get(new ActionId(id));
    var form = PartForm.typed(roster, fields);
    return Forms.answer(
        form.faults(),
        () -> parts.add(action.id(), once, form.read()),
        adding(slug, action, once, form),
        _ -> at(slug, action) + "?done=part-added");
  }

  @GetMapping("/{part}")
  ModelAndView part(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID part) {
    var action = actions.get(new ActionId(id));
    return new ModelAndView(new Page(
        "actions/part",
        new PartPage(
            at(slug, action),
            action,
            parts.get(action.id(), part),
            keeper(parts.get(action.id(), part)),
            Doer.current())));
  }

  @GetMapping("/{part}/change")
  ModelAndView changing(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID part) {
    var action = actions.get(new ActionId(id));
    var read = parts.get(action.id(), part);
    return Forms.show(
        changing(slug, action, read, Ids.next(), PartForm.of(roster, read), read.version()));
  }

  @PostMapping("/{part}/change")
  ModelAndView change(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID part,
      @RequestParam UUID once,
      @RequestParam int version,
      @RequestParam Map<String, String> fields) {
    var action = actions.get(new ActionId(id));
    var now = parts.get(action.id(), part);
    var form = PartForm.typed(roster, fields);
    try {
      return Forms.answer(
          form.faults(),
          () -> parts.change(action.id(), once, part, version, form.read()),
          changing(slug, action, now, once, form, version),
          _ -> at(slug, action) + "?done=part-changed");
    } catch (OptimisticLockingFailureException changedMeanwhile) {
      return Forms.changed(new ChangedPage(
          SummaryList.of(List.of(
              SummaryList.row("What is to be done", now.words()),
              SummaryList.row("Who keeps it", keeper(now)),
              SummaryList.row("By when", InWords.date(now.due())))),
          changing(slug, action, now, once, form, now.version())));
    }
  }

  @GetMapping("/{part}/{verb:finish|drop|reopen}")
  ModelAndView deed(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID part,
      @PathVariable String verb) {
    var action = actions.get(new ActionId(id));
    return Forms.show(deed(slug, action, parts.get(action.id(), part), verb(verb), Ids.next(), ""));
  }

  @PostMapping("/{part}/{verb:finish|drop|reopen}")
  ModelAndView take(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID part,
      @PathVariable String verb,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String note) {
    var action = actions.get(new ActionId(id));
    var again = deed(slug, action, parts.get(action.id(), part), verb(verb), once, note);
    return Forms.answer(
        parts.take(action.id(), once, part, verb(verb), note),
        again,
        _ -> at(slug, action) + "?done=part-" + verb);
  }

  private FormPage adding(String slug, Action action, UUID once, PartForm form) {
    return FormPage.of(
            "Add a part with its own date",
            BackLink.to(at(slug, action), action.reference()),
            once,
            "Add part",
            form.fields())
        .caption(caption(action))
        .lead(
            "The action is not done while one of its parts is open. A part that is late makes it amber.");
  }

  private FormPage changing(
      String slug, Action action, Part part, UUID once, PartForm form, int version) {
    return FormPage.of(
            "Change this part",
            BackLink.to(at(slug, action) + "/parts/" + part.id(), "The part"),
            once,
            "Save",
            form.fields())
        .caption(caption(action))
        .version(version);
  }

  private static FormPage deed(
      String slug, Action action, Part part, Verb verb, UUID once, String note) {
    var asks = switch (verb) {
      case FINISH -> new String[] {"Mark this part as done", "What was done?", "Mark as done"};
      case DROP -> new String[] {"Drop this part", "Why is it dropped?", "Drop part"};
      case REOPEN -> new String[] {"Open this part again", "Why is it open again?", "Open again"};
    };
    return FormPage.of(
            asks[0],
            BackLink.to(at(slug, action) + "/parts/" + part.id(), "The part"),
            once,
            asks[2],
            List.of(new Asked.Text(Textarea.of("note", asks[1]).bold().value(note))))
        .caption("%s.%d: %s".formatted(action.reference(), part.number(), part.words()));
  }

  private String keeper(Part part) {
    var agency = roster.agencyNames().getOrDefault(part.agency(), "");
    var person = roster.nameOf(part.owner());
    return person.isBlank() ? agency : person + ", " + agency;
  }

  private static Verb verb(String segment) {
    try {
      return Verb.valueOf(segment.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new NotFound();
    }
  }

  private static String caption(Action action) {
    return "Action " + action.reference() + ": " + action.promise().words();
  }

  private static String at(String slug, Action action) {
    return "/p/" + slug + "/actions/" + action.id().value();
  }
}
