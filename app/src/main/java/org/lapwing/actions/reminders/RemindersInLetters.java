package org.lapwing.actions.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lapwing.actions.links.LinksInLetters;
import org.lapwing.actions.links.LinksInLetters.For;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.partnerships.letters.LetterLines;
import org.lapwing.platform.BankHolidays;
import org.springframework.stereotype.Component;

/** Puts into the daily letters what is due, by the partnership's schedule; what is told is marked with the letter. */
@Component
class RemindersInLetters implements LetterLines {

  private final ReminderStore store;
  private final Wishes wishes;
  private final Schedules schedules;
  private final LinksInLetters links;
  private final BankHolidays holidays;

  RemindersInLetters(
      ReminderStore store,
      Wishes wishes,
      Schedules schedules,
      LinksInLetters links,
      BankHolidays holidays) {
    this.store = store;
    this.wishes = wishes;
    this.schedules = schedules;
    this.links = links;
    this.holidays = holidays;
  }

  @Override
  public Morning on(LocalDate day, String home) {
    var calendar = holidays.workingDays();
    var rule = new Reminding(schedules.on(day), wishes.crew(), calendar, day);
    var told = store.told();
    Map<PersonId, List<Reminder>> toTell = new HashMap<>();
    Map<UUID, Thing> actions = new HashMap<>();
    for (var thing : store.open()) {
      if (thing.part() == null) {
        actions.put(thing.action(), thing);
      }
      rule.of(thing, told.getOrDefault(thing.key(), List.of()))
          .forEach(
              one -> toTell.computeIfAbsent(one.to(), _ -> new ArrayList<>()).add(one));
    }
    return readers -> tell(readers, new Day(day, home, calendar, toTell, actions));
  }

  /** What there is to tell on one day, worked out once. */
  private record Day(
      LocalDate on,
      String home,
      WorkingDays calendar,
      Map<PersonId, List<Reminder>> toTell,
      Map<UUID, Thing> actions) {}

  private Map<PersonId, List<Part>> tell(Collection<Addressee> readers, Day day) {
    var wanted = readers.stream()
        .flatMap(reader -> day.toTell().getOrDefault(reader.person(), List.of()).stream()
            .filter(one -> reader.wantsAll() || one.isFirm()))
        .toList();
    var mine = store.mark(wanted, day.on()).stream().collect(groupingBy(Reminder::to));
    var calls = calls(readers, day);
    var words = new ReminderWords(
        day.home() + "/actions", links.make(linked(mine, calls)), day.calendar(), day.on());
    Map<PersonId, List<Part>> parts = new HashMap<>();
    Set<PersonId> told = new HashSet<>(mine.keySet());
    told.addAll(calls.keySet());
    told.forEach(one -> parts.put(
        one, words.parts(mine.getOrDefault(one, List.of()), calls.getOrDefault(one, List.of()))));
    return parts;
  }

  /** What these people were asked about since their last letter; from now on they were told so. */
  private Map<PersonId, List<Thing>> calls(Collection<Addressee> readers, Day day) {
    var called = store.calls(readers.stream().map(Addressee::person).toList());
    store.callsTold(
        called.values().stream()
            .flatMap(Set::stream)
            .filter(day.actions()::containsKey)
            .toList(),
        day.on());
    return called.entrySet().stream()
        .collect(toMap(
            Map.Entry::getKey,
            one -> one.getValue().stream()
                .filter(day.actions()::containsKey)
                .map(day.actions()::get)
                .toList()));
  }

  private static Set<For> linked(
      Map<PersonId, List<Reminder>> reminders, Map<PersonId, List<Thing>> calls) {
    Set<For> wanted = new HashSet<>();
    reminders.forEach((person, all) -> all.stream()
        .filter(one -> one.as() == Audience.OWNER && one.thing().part() == null)
        .forEach(one -> wanted.add(new For(one.thing().action(), person))));
    calls.forEach((person, all) -> all.forEach(one -> wanted.add(new For(one.action(), person))));
    return wanted;
  }
}
