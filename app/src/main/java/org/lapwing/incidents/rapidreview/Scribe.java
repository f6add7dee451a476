package org.lapwing.incidents.rapidreview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.rapidreview.EarlierLearning.Again;
import org.lapwing.incidents.rapidreview.PanelAction.Kind;
import org.lapwing.incidents.rapidreview.PanelContact.Side;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Cast;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;

/** Writes for the panel of the demonstration; days are counted from the morning on which each thing is written. */
@Component
class Scribe {

  private final Cast cast;
  private final Setting setting;
  private final RapidReviews reviews;
  private final Recording recording;

  /** Where it is set. */
  @Component("settingOfRapidReviews")
  record Setting(Cases cases, People people, Incidents incidents) {}

  /** What is recorded in lists. */
  @Component
  record Recording(
      PanelActions actions,
      PanelWordings wordings,
      EarlierLearnings earlier,
      PanelContacts contacts) {}

  Scribe(Cast cast, Setting setting, RapidReviews reviews, Recording recording) {
    this.cast = cast;
    this.setting = setting;
    this.reviews = reviews;
    this.recording = recording;
  }

  void written(IncidentId id, int daysAgo, Section section, Map<String, String> answers) {
    cast.does("manager", daysAgo, () -> took(reviews.write(id, section, Ids.next(), 0, answers)));
  }

  UUID action(
      IncidentId id,
      Kind kind,
      String what,
      String agency,
      @Nullable LocalDate due,
      @Nullable Integer doneBefore) {
    var wish = new PanelAction.Wish(
        kind, what, agency(agency), due, doneBefore == null ? null : cast.day(doneBefore), false);
    return took(recording.actions().add(id, Ids.next(), wish));
  }

  void learnt(
      IncidentId id,
      String reference,
      String what,
      Again again,
      String why,
      @Nullable IncidentId from) {
    took(recording
        .earlier()
        .add(id, Ids.next(), new EarlierLearning.Wish(reference, what, again, why, from, false)));
  }

  void spoken(
      IncidentId id,
      Side side,
      String who,
      @Nullable Integer daysAgo,
      String safeBy,
      String limits,
      String notes) {
    var on = daysAgo == null ? null : cast.day(daysAgo);
    var safeOn = safeBy.isBlank() ? null : on;
    took(recording
        .contacts()
        .add(
            id,
            Ids.next(),
            new PanelContact.Wish(side, who, on, safeBy, safeOn, limits, notes, false)));
  }

  /** The incident of a case; none where the story was begun before there was one. */
  Optional<IncidentId> incident(String label) {
    return cast.acting("manager")
        .call(() -> setting.cases().called(label).stream()
            .flatMap(file -> setting.incidents().of(file.id()).stream())
            .map(IncidentLine::id)
            .findFirst());
  }

  AgencyId agency(String name) {
    return setting.people().agenciesHere().stream()
        .filter(one -> one.name().equals(name))
        .map(People.Agency::id)
        .findFirst()
        .orElseThrow();
  }

  /** Puts words forward that are due so many days later. */
  UUID worded(IncidentId id, UUID action, String promise, int dueIn) {
    var words = Ids.next();
    took(recording.wordings().write(id, action, words, promise, cast.day(-dueIn)));
    return words;
  }

  void cleared(IncidentId id, UUID action, UUID words) {
    took(recording.wordings().clear(id, action, words));
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
