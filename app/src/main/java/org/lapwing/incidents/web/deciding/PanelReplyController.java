package org.lapwing.incidents.web.deciding;

import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.panel.PanelReplies;
import org.lapwing.incidents.web.IncidentReading;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which the Panel's reply is recorded. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/panel-reply")
class PanelReplyController {

  private final IncidentReading reading;
  private final PanelReplies replies;

  PanelReplyController(IncidentReading reading, PanelReplies replies) {
    this.reading = reading;
    this.replies = replies;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    return Forms.show(page(slug, found(id), Ids.next(), Map.of()));
  }

  @PostMapping
  ModelAndView record(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var incident = found(id);
    var day = TypedDay.sent(fields, "day", "day");
    var agrees = agrees(fields.getOrDefault("agrees", ""));
    var words = fields.getOrDefault("words", "");
    var on = day.or(LocalDate.EPOCH);
    var faults = new ArrayList<Refusal>(day.fault().toList());
    replies.faults(incident.id(), agrees, words, on).stream()
        .filter(fault -> !fault.field().equals("day") || faults.isEmpty())
        .forEach(faults::add);
    return Forms.answer(
        faults,
        () -> replies.record(incident.id(), once, agrees, words, on),
        page(slug, incident, once, fields),
        _ -> here(slug, id) + "?done=reply");
  }

  private static @Nullable Boolean agrees(String answer) {
    return switch (answer) {
      case "yes" -> true;
      case "no" -> false;
      default -> null;
    };
  }

  private Incident found(UUID id) {
    Role.require(BUSINESS_MANAGER, CO_ORDINATOR);
    var incident = reading.read(new IncidentId(id));
    if (incident.placeholder()) {
      throw new NotFound();
    }
    return incident;
  }

  private static FormPage page(
      String slug, Incident incident, UUID once, Map<String, String> typed) {
    return FormPage.of(
            "What the Panel replied",
            BackLink.to(here(slug, incident.id().value()), incident.reference()),
            once,
            "Record the reply",
            List.of(
                new Asked.Choice(Radios.of(
                        "agrees",
                        "Does the Panel agree with what the partners decided?",
                        List.of(
                            Choice.of("yes", "It agrees"),
                            Choice.of("no", "It disagrees")
                                .hint("Another round of decisions opens for each child.")))
                    .chosen(List.of(typed.getOrDefault("agrees", "")))),
                new Asked.Text(Textarea.of("words", "What did it say?")
                    .bold()
                    .hint("In your words, without names.")
                    .value(typed.getOrDefault("words", ""))),
                new Asked.Day(DateInput.of("day", "On which day did it reply?")
                    .typed(TypedDay.sent(typed, "day", "day").again()))))
        .about(incident.caseLabel())
        .caption("Incident " + incident.reference());
  }

  private static String here(String slug, UUID id) {
    return "/p/" + slug + "/incidents/" + id;
  }
}
