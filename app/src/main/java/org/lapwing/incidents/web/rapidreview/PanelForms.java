package org.lapwing.incidents.web.rapidreview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.rapidreview.Panel;
import org.lapwing.incidents.rapidreview.Section;
import org.lapwing.incidents.web.IncidentReading;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.platform.Forms;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.parts.BackLink;
import org.lapwing.platform.parts.ChangedPage;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.FormPage;
import org.lapwing.platform.parts.FormPage.Asked;
import org.lapwing.platform.parts.Select.Option;
import org.lapwing.platform.parts.TypedDay;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the forms of the panel's page have in common: whose page it is, and what becomes of a form that two people sent. */
@Component
class PanelForms {

  private final IncidentReading reading;
  private final People people;

  PanelForms(IncidentReading reading, People people) {
    this.reading = reading;
    this.people = people;
  }

  /** An incident whose page is written on. */
  record About(String slug, Incident incident) {

    String here() {
      return "/p/%s/incidents/%s/rapid-review".formatted(slug, incident.id().value());
    }

    String at(Section section) {
      return here() + "#" + section.code();
    }

    FormPage form(
        String title, Section under, UUID once, String button, List<? extends Asked> fields) {
      return FormPage.of(title, BackLink.to(at(under), "Rapid review"), once, button, fields)
          .about(incident.caseLabel())
          .caption("Rapid review of incident " + incident.reference());
    }
  }

  /** The incident, for those who write on its page; the reading is recorded. */
  About writing(String slug, UUID id) {
    return about(slug, id, Panel.writes());
  }

  /** The incident, for those who read words a second time; the reading is recorded. */
  About clearing(String slug, UUID id) {
    return about(slug, id, Panel.clears());
  }

  private About about(String slug, UUID id, boolean may) {
    if (!may) {
      throw new NotFound();
    }
    var incident = reading.readForPanel(new IncidentId(id));
    if (incident.placeholder()) {
      throw new NotFound();
    }
    return new About(slug, incident);
  }

  /** On to the page; or the form again with what is to be put right, or with what somebody else saved meanwhile. */
  static <T> ModelAndView answer(
      List<Refusal> faults,
      Supplier<Outcome<T>> deed,
      FormPage again,
      String then,
      Supplier<ChangedPage> theirs) {
    try {
      return Forms.answer(faults, deed, again, _ -> then);
    } catch (OptimisticLockingFailureException changedMeanwhile) {
      return Forms.changed(theirs.get());
    }
  }

  /** The agencies that serve here, to choose from. */
  List<Option> agencies() {
    var options = new ArrayList<Option>(List.of(Option.of("", "Choose an agency")));
    people
        .agenciesHere()
        .forEach(one -> options.add(Option.of(one.id().value().toString(), one.name())));
    return options;
  }

  /** The agency that was chosen, if it serves here. */
  @Nullable
  AgencyId agency(String typed) {
    return people.agenciesHere().stream()
        .map(People.Agency::id)
        .filter(one -> one.value().toString().equals(typed))
        .findFirst()
        .orElse(null);
  }

  String agencyName(@Nullable AgencyId agency) {
    return Optional.ofNullable(agency).map(people::agencyName).orElse("");
  }

  /** A day that may stay blank; null also while something is wrong with it. */
  static @Nullable LocalDate maybe(TypedDay typed) {
    return typed.read() instanceof Accepted<LocalDate>(var day) ? day : null;
  }

  /** What is wrong with a day that may stay blank. */
  static Stream<Refusal> fault(TypedDay typed) {
    return typed.isBlank() ? Stream.empty() : typed.fault();
  }

  /** The box that takes something off a list. */
  static Asked mistake(Map<String, String> typed) {
    return new Asked.Several(Checkboxes.of(
            "struck",
            "Was it entered by mistake?",
            List.of(Choice.of("yes", "Take it off the list")))
        .small()
        .chosen(List.of(typed.getOrDefault("struck", ""))));
  }
}
