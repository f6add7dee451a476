package org.lapwing.incidents.web.deciding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.deciding.Notifying;
import org.lapwing.kernel.Ids;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.StrongSignIn;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first test: the authority decides whether to notify, and the other partners say what they hold. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/children/{child}/notification")
@StrongSignIn
class NotificationController {

  private final ChildForms forms;
  private final Notifying notifying;

  NotificationController(ChildForms forms, Notifying notifying) {
    this.forms = forms;
    this.notifying = notifying;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID child) {
    return Forms.show(page(forms.about(slug, id, child), Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView say(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID child,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = forms.about(slug, id, child);
    var notifies = notifies(fields.getOrDefault("notifies", ""));
    var reasons = fields.getOrDefault("reasons", "");
    var page = page(about, once, fields);
    return Forms.answer(
        Notifying.faults(notifies, reasons),
        () -> notifying.say(about.child(), once, notifies, reasons),
        page,
        _ -> about.here());
  }

  private static @Nullable Boolean notifies(String answer) {
    return switch (answer) {
      case "yes" -> true;
      case "no" -> false;
      default -> null;
    };
  }

  private FormPage page(ChildForms.About about, UUID once, Map<String, String> typed) {
    var mine = notifying.mine();
    if (mine == null) {
      throw new NotFound();
    }
    var decides = mine == AgencyKind.LOCAL_AUTHORITY;
    var notifies = Radios.of(
            "notifies",
            decides
                ? "Does the authority notify the Panel?"
                : "Should the authority notify the Panel?",
            List.of(Choice.of("yes", "Notify"), Choice.of("no", "Do not notify")))
        .chosen(List.of(typed.getOrDefault("notifies", "")));
    return about
        .form(
            decides ? "Decide whether to notify" : "What your agency holds on notifying",
            once,
            decides ? "Record this decision" : "Record this view",
            List.of(
                new Asked.Choice(notifies),
                new Asked.Text(Textarea.of("reasons", "Why?")
                    .bold()
                    .hint("The reasons stay on record for good. Leave out names.")
                    .value(typed.getOrDefault("reasons", "")))))
        .lead(
            decides
                ? "The duty is the local authority’s, and it never waits for anybody’s agreement. The other partners say what they hold, before or after."
                : "The decision is the local authority’s, and it does not wait. What your agency holds stands beside it.");
  }
}
