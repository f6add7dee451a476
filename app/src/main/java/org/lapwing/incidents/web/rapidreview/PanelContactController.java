package org.lapwing.incidents.web.rapidreview;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.rapidreview.PanelContact;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.incidents.rapidreview.PanelContacts;
import org.lapwing.incidents.rapidreview.Section;
import org.lapwing.incidents.web.rapidreview.PanelForms.About;
import org.lapwing.kernel.Ids;
import org.lapwing.platform.Forms;
import org.lapwing.platform.parts.ChangedPage;
import org.lapwing.platform.parts.FormPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The forms on which it is recorded who of the family and of the practitioners was spoken to. */
@Controller
@RequestMapping("/p/{slug}/incidents/{id}/rapid-review/contacts")
class PanelContactController {

  private final PanelForms forms;
  private final PanelContacts contacts;

  PanelContactController(PanelForms forms, PanelContacts contacts) {
    this.forms = forms;
    this.contacts = contacts;
  }

  @GetMapping("/new")
  ModelAndView fresh(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "family") String side) {
    var typed = new TypedContact(side(side), Map.of());
    return Forms.show(page(forms.writing(slug, id), typed, Ids.next(), null));
  }

  @PostMapping("/new")
  ModelAndView add(
      @PathVariable String slug,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "family") String side,
      @RequestParam UUID once,
      @RequestParam Map<String, String> fields) {
    var about = forms.writing(slug, id);
    var typed = new TypedContact(side(side), fields);
    return Forms.answer(
        typed.faults(contacts.faults(typed.wish())),
        () -> contacts.add(about.incident().id(), once, typed.wish()),
        page(about, typed, once, null),
        _ -> about.at(section(typed.side())));
  }

  @GetMapping("/{contact}")
  ModelAndView form(@PathVariable String slug, @PathVariable UUID id, @PathVariable UUID contact) {
    var about = forms.writing(slug, id);
    var now = contacts.get(about.incident().id(), contact);
    return Forms.show(page(about, TypedContact.of(now), Ids.next(), now.version()));
  }

  @PostMapping("/{contact}")
  ModelAndView change(
      @PathVariable String slug,
      @PathVariable UUID id,
      @PathVariable UUID contact,
      @RequestParam UUID once,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam Map<String, String> fields) {
    var about = forms.writing(slug, id);
    var incident = about.incident().id();
    var typed = new TypedContact(contacts.get(incident, contact).wish().side(), fields);
    return PanelForms.answer(
        typed.faults(contacts.faults(typed.wish())),
        () -> contacts.change(incident, contact, version, typed.wish()),
        page(about, typed, once, version),
        about.at(section(typed.side())),
        () -> changed(about, typed, once, contacts.get(incident, contact)));
  }

  private static ChangedPage changed(
      About about, TypedContact typed, UUID once, PanelContact theirs) {
    return new ChangedPage(
        TypedContact.facts(theirs.wish()), page(about, typed, once, theirs.version()));
  }

  private static FormPage page(About about, TypedContact typed, UUID once, @Nullable Integer read) {
    return about
        .form(typed.side().words(), section(typed.side()), once, "Save", typed.asked(read == null))
        .lead(
            typed.side() == Side.FAMILY
                ? "Nobody of a family is told anything until a named person confirmed on that day that it is safe."
                : "Those who worked with the family are heard, supported, and told what their part has changed.")
        .version(read == null ? "" : read);
  }

  private static Section section(Side side) {
    return side == Side.FAMILY ? Section.FAMILY : Section.PRACTITIONERS;
  }

  private static Side side(String code) {
    return Side.of(code).orElse(Side.FAMILY);
  }
}
