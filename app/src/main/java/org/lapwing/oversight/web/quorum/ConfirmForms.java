package org.lapwing.oversight.web.quorum;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.DecisionId;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.quorum.Confirming;
import org.lapwing.oversight.web.Pages;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Radios;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form on which it is recorded that a quorate meeting confirmed what an inquorate one recommended. */
@Controller
@RequestMapping("/p/{slug}/meeting-decisions/{id}/confirm")
class ConfirmForms {

  private final Confirming confirming;
  private final Decisions decisions;

  ConfirmForms(Confirming confirming, Decisions decisions) {
    this.confirming = confirming;
    this.decisions = decisions;
  }

  @GetMapping
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id) {
    Pages.onlyClerks();
    return Forms.show(page(slug, new DecisionId(id), ""));
  }

  @PostMapping
  ModelAndView confirm(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String meeting) {
    Pages.onlyClerks();
    var decision = new DecisionId(id);
    var chosen = confirming.able(decision).stream()
        .map(Confirming.At::meeting)
        .filter(one -> one.value().toString().equals(meeting))
        .findFirst()
        .orElseGet(MeetingId::next);
    return Forms.answer(
        confirming.confirm(decision, chosen),
        page(slug, decision, meeting),
        done -> here(slug, done.id()));
  }

  private FormPage page(String slug, DecisionId id, String chosen) {
    var decision = decisions.get(id);
    var able = confirming.able(id).stream()
        .map(one -> Choice.of(
            one.meeting().value().toString(), one.reference() + ", " + InWords.date(one.day())))
        .toList();
    var page = FormPage.of(
            "Confirm a recommendation",
            BackLink.to(here(slug, id), decision.reference()),
            Ids.next(),
            "Confirm it",
            able.isEmpty()
                ? List.<Asked>of()
                : List.of(new Asked.Choice(Radios.of("meeting", "Which meeting confirmed it?", able)
                    .chosen(List.of(chosen)))))
        .caption("%s: %s".formatted(decision.reference(), decision.decided()));
    return page.lead(
        able.isEmpty()
            ? "No later meeting of the same body was quorate and has minutes that are still being written. Record who was at that meeting first."
            : "The meeting that recommended it was not quorate. A later, quorate meeting of the same body makes it a decision.");
  }

  private static String here(String slug, DecisionId id) {
    return "/p/" + slug + "/meeting-decisions/" + id.value();
  }
}
