package org.lapwing.actions.reminders;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.WorkingDays;

/**
 * Who is to be told what of a thing today: the rule. It knows no clock and no table. Only the latest step that has come is
 * told, so that after days without a server nobody gets a letter for each; and somebody who hears of a thing twice over
 * hears of it once, as what concerns them most.
 */
record Reminding(Schedule schedule, Crew crew, WorkingDays calendar, LocalDate today) {

  /** Who is told of a thing that is open; nothing that they were told before, nor anything earlier. */
  List<Reminder> of(Thing thing, Collection<Told> told) {
    Map<PersonId, Reminder> said = new LinkedHashMap<>();
    wanted(thing)
        .filter(reminder -> told.stream().noneMatch(one -> one.covers(reminder)))
        .forEach(reminder -> said.putIfAbsent(reminder.to(), reminder));
    return List.copyOf(said.values());
  }

  private Stream<Reminder> wanted(Thing thing) {
    var line = crew.lineOf(thing.owner(), thing.agency());
    var business = crew.business();
    var hears = line.isEmpty() ? business : line;
    return crew.serves(thing.owner())
        ? owned(thing, Objects.requireNonNull(thing.owner()), hears, business)
        : ownerless(thing, hears, business);
  }

  private Stream<Reminder> owned(
      Thing thing, PersonId owner, Set<PersonId> line, Set<PersonId> business) {
    var own = crew.ownDays(owner);
    var theirs = own == null ? schedule : schedule.withOwnDays(own);
    return Stream.of(
            due(thing, theirs, Audience.OWNER, Audience.OWNER, Set.of(owner)),
            due(thing, schedule, Audience.LINE, Audience.LINE, line),
            due(thing, schedule, Audience.BUSINESS, Audience.BUSINESS, business))
        .flatMap(one -> one);
  }

  /** Nobody owns it who serves here: others hear at once, and after that the line hears what the owner would. */
  private Stream<Reminder> ownerless(Thing thing, Set<PersonId> line, Set<PersonId> business) {
    return Stream.of(
            line.stream().map(one -> atOnce(thing, one, Audience.LINE)),
            business.stream().map(one -> atOnce(thing, one, Audience.BUSINESS)),
            due(thing, schedule, Audience.OWNER, Audience.LINE, line),
            due(thing, schedule, Audience.BUSINESS, Audience.BUSINESS, business))
        .flatMap(one -> one);
  }

  private Reminder atOnce(Thing thing, PersonId who, Audience as) {
    return new Reminder(thing, who, as, Step.OWNERLESS, today);
  }

  private Stream<Reminder> due(
      Thing thing, Schedule steps, Audience planned, Audience as, Set<PersonId> who) {
    var due = thing.due();
    if (due == null) {
      return Stream.empty();
    }
    return steps.reached(planned, due, today, calendar).stream()
        .flatMap(step -> who.stream()
            .map(one -> new Reminder(thing, one, as, step.code(), step.day(due, calendar))));
  }
}
