package org.lapwing.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.PromiseEntry.Step;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Places;
import org.lapwing.platform.ProfileEntry;
import org.lapwing.platform.ProfileNames;
import org.lapwing.platform.ProfileSection;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;

/** Reads the promises of a profile file, and tells what became of them through the module's own face. */
@Component
class PromiseSection implements ProfileSection {

  private static final int MORNING = 9;

  private final Actions actions;
  private final Deeds deeds;
  private final Places places;
  private final Clock clock;

  PromiseSection(Actions actions, Deeds deeds, Places places, Clock clock) {
    this.actions = actions;
    this.deeds = deeds;
    this.places = places;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Part read(ProfileEntry file) {
    var promises = file.entries("actions").stream().map(PromiseEntry::read).toList();
    return names -> promises.forEach(promise -> tell(promise, names));
  }

  private void tell(PromiseEntry told, ProfileNames names) {
    var id = ActionId.next();
    var by = told.by().flatMap(email -> names.find("person", email));
    var raised = done(
        told.where(), told.agreed(), 0, by, () -> actions.raise(promise(told, names), id.value()));
    for (var i = 0; i < told.history().size(); i++) {
      var step = told.history().get(i);
      names.find("person", step.by()).ifPresent(person -> tell(raised.id(), step, person));
    }
  }

  private void tell(ActionId id, Step step, UUID person) {
    done(step.where(), step.day(), 1, Optional.of(person), () -> deeds.tell(id, step.deed()));
  }

  /** Does it on that day, as that person or as the profile itself; a refusal is a fault of the file. */
  private <T> T done(
      ProfileEntry where,
      LocalDate day,
      int hours,
      Optional<UUID> person,
      Supplier<Outcome<T>> deed) {
    var then = day.atTime(MORNING + hours, 0).atZone(clock.getZone()).toInstant();
    var outcome = new Object() {
      @Nullable
      Outcome<T> is;
    };
    ScopedClock.at(
        then,
        () -> outcome.is = person.map(this::acting).map(one -> one.call(deed)).orElseGet(deed));
    return switch (outcome.is) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw where.broken(refusal.message());
      case null -> throw new IllegalStateException("Nothing was done");
    };
  }

  private Viewer.Person acting(UUID person) {
    var here = Viewer.current().orElseThrow().partnership();
    var place = places.of(new PersonId(person)).stream()
        .filter(one -> one.partnership().equals(here))
        .findFirst()
        .orElseThrow();
    return new Viewer.Person(
        here, new PersonId(person), place.agency(), place.roles(), clock.instant());
  }

  private static NewAction promise(PromiseEntry told, ProfileNames names) {
    var owner = told.owner()
        .flatMap(email -> names.find("person", email))
        .map(PersonId::new)
        .orElse(null);
    var with = told.with().stream().map(key -> agency(key, names)).toList();
    return new NewAction(
        origin(told, names),
        new Promise(told.promise(), "", told.measure(), "", ""),
        new Owner(owner, agency(told.agency(), names), with),
        Dates.of(null, told.due().orElse(null)),
        state(told));
  }

  private static Origin origin(PromiseEntry told, ProfileNames names) {
    return told.restsOn()
        .map(key -> new Origin(
            "statement", names.id("statement", key), "", "Public statement of the partnership"))
        .orElseGet(() -> new Origin("agreement", null, "", "Agreed by the partnership"));
  }

  private static State state(PromiseEntry told) {
    return switch (told.stage()) {
      case UNDER_WAY -> new State.UnderWay(told.agreed(), "");
      case DONE -> new State.Done(told.agreed(), State.By.UNSAID, told.shows());
      case PLANNED, VERIFIED, DROPPED -> new State.Planned(told.agreed());
    };
  }

  private static AgencyId agency(String key, ProfileNames names) {
    return new AgencyId(names.id("agency", key));
  }
}
