package org.lapwing.actions.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.actions.links.LinksInLetters.For;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.WorkingDays;
import org.lapwing.partnerships.letters.LetterLines.Part;

/**
 * What a letter says of what is due: a reference, days and a link. No word of an action: its wording was cleared for its
 * owner to read, not for the post.
 *
 * @param base the address of the partnership's actions
 * @param links the addresses by which owners say how it goes
 */
record ReminderWords(String base, Map<For, String> links, WorkingDays calendar, LocalDate today) {

  private static final int MOST = 15;

  /** The parts of one person's letter. */
  List<Part> parts(List<Reminder> reminders, List<Thing> calls) {
    var parts = new ArrayList<Part>();
    var own = Stream.concat(
            calls.stream().map(this::called),
            as(reminders, Audience.OWNER)
                .filter(one -> !calls.contains(one.thing()))
                .map(this::own))
        .toList();
    add(parts, "Yours", own);
    add(parts, "Of your agency", as(reminders, Audience.LINE).map(this::others).toList());
    add(
        parts,
        "Of the partnership",
        as(reminders, Audience.BUSINESS).map(this::others).toList());
    return parts;
  }

  private static Stream<Reminder> as(List<Reminder> reminders, Audience audience) {
    return reminders.stream().filter(one -> one.as() == audience);
  }

  private void add(List<Part> parts, String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    var shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
    if (lines.size() > MOST) {
      shown.add("- And %s: %s".formatted(InWords.count(lines.size() - MOST, "more", "more"), base));
    }
    parts.add(new Part(heading, shown));
  }

  private String own(Reminder reminder) {
    var thing = reminder.thing();
    return "- %s. %s".formatted(when(thing), way(thing));
  }

  private String called(Thing thing) {
    return "- You are asked how %s goes.%s %s"
        .formatted(
            thing.reference(), thing.due() == null ? "" : " " + when(thing) + ".", way(thing));
  }

  /** Whoever owns an action says how it goes by a link; whoever owns a part of one signs in. */
  private String way(Thing thing) {
    var owner = thing.owner();
    var link = owner == null ? null : links.get(new For(thing.action(), owner));
    return thing.part() == null && link != null
        ? "Say how it goes, without signing in: " + link
        : "See it: " + page(thing);
  }

  private String others(Reminder reminder) {
    var thing = reminder.thing();
    return reminder.isOwnerless()
        ? "- %s has no owner who serves here%s. Name one: %s"
            .formatted(
                thing.reference(), thing.due() == null ? "" : ", and " + verb(thing), page(thing))
        : "- %s: %s".formatted(when(thing), page(thing));
  }

  private String page(Thing thing) {
    return base + "/" + thing.action();
  }

  /** "A-12 is due on Friday 12 March 2027", "A-12 was due on 3 March 2027, 5 working days ago". */
  private String when(Thing thing) {
    return thing.reference() + " " + verb(thing);
  }

  private String verb(Thing thing) {
    var due = thing.dueOrNever();
    if (due.equals(today)) {
      return "is due today";
    }
    if (due.isAfter(today)) {
      return "is due on " + InWords.day(due);
    }
    var past = calendar.between(due, today);
    return "was due on %s%s"
        .formatted(
            InWords.date(due),
            past == 0 ? "" : ", " + InWords.count(past, "working day", "working days") + " ago");
  }
}
