package org.lapwing.practice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.practice.Programme;
import org.lapwing.practice.ProgrammeId;
import org.lapwing.practice.Programmes;
import org.lapwing.practice.Touchpoint;
import org.lapwing.practice.Touchpoints;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages on which a touchpoint is added, and on which another version of one follows. */
@Controller
@RequestMapping("/p/{slug}/programmes/{id}/touchpoints")
class TouchpointController {

  private final Programmes programmes;
  private final Touchpoints touchpoints;
  private final Clock clock;

  TouchpointController(Programmes programmes, Touchpoints touchpoints, Clock clock) {
    this.programmes = programmes;
    this.touchpoints = touchpoints;
    this.clock = clock;
  }

  @GetMapping("/new")
  ModelAndView newForm(@PathVariable String slug, @PathVariable UUID id) {
    var programme = editable(id);
    var typed = TouchpointForm.starting(programme.inPlaceBy(), programme.source());
    return Forms.show(adding(slug, programme, Ids.next(), typed));
  }

  @PostMapping("/new")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var programme = editable(id);
    var typed = TouchpointForm.sent(fields);
    return Forms.answer(
        typed.faults(),
        () -> touchpoints.add(programme.id(), typed.read(), once),
        adding(slug, programme, once, typed),
        _ -> Addresses.of(slug, programme.id()));
  }

  @GetMapping("/{touchpoint}")
  ModelAndView changeForm(
      @PathVariable String slug, @PathVariable UUID id, @PathVariable UUID touchpoint) {
    var programme = editable(id);
    var point = touchpoints.get(programme.id(), touchpoint);
    var typed = TouchpointForm.following(point.latest(), LocalDate.now(clock));
    return Forms.show(changing(slug, programme, point, Ids.next(), typed));
  }

  @PostMapping("/{touchpoint}")
  ModelAndView change(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID touchpoint,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "") String version,
      @RequestParam Map<String, String> fields) {
    var programme = editable(id);
    var point = touchpoints.get(programme.id(), touchpoint);
    var typed = TouchpointForm.sent(fields);
    return Forms.answer(
        typed.faults(point),
        () -> touchpoints.change(
            programme.id(), touchpoint, read(point, version), typed.read(), once),
        changing(slug, programme, point, once, typed),
        _ -> Addresses.of(slug, programme.id()));
  }

  private static FormPage adding(
      String slug, Programme programme, UUID once, TouchpointForm typed) {
    return FormPage.of(
            "Add a touchpoint", back(slug, programme), once, "Add touchpoint", typed.fields())
        .caption("Programme: " + programme.name());
  }

  private static FormPage changing(
      String slug, Programme programme, Touchpoint point, UUID once, TouchpointForm typed) {
    return FormPage.of(
            "Change touchpoint " + point.number(),
            back(slug, programme),
            once,
            "Save as a new version",
            typed.fields())
        .caption("Programme: " + programme.name())
        .lead("What holds until then stays visible, with its own source.")
        .version(point.latest().id());
  }

  private static BackLink back(String slug, Programme programme) {
    return BackLink.to(Addresses.of(slug, programme.id()), programme.name());
  }

  /** The version that the person read; one that never was counts as none. */
  private static UUID read(Touchpoint point, String version) {
    return point.versions().stream()
        .map(Touchpoint.Version::id)
        .filter(one -> one.toString().equals(version))
        .findFirst()
        .orElseGet(Ids::next);
  }

  private Programme editable(UUID id) {
    if (!Programmes.mayEdit()) {
      throw new NotFound();
    }
    return programmes.get(new ProgrammeId(id));
  }
}
