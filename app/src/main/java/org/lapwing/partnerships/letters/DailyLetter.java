package org.lapwing.partnerships.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.letters.Counting.Count;
import org.lapwing.partnerships.letters.LetterLines.Morning;
import org.lapwing.partnerships.letters.LetterLines.Part;
import org.lapwing.partnerships.letters.Readers.Reader;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.BankHolidays;
import org.lapwing.platform.Mail;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes to each person on the morning of a working day how many things wait for them and of what they are reminded, and
 * nothing of what it is. Nobody for whom there is nothing is written to; who asked not to be, only of what is due or late.
 * People are written to some at a time: who they are is claimed, what they are told is marked and their letters are put
 * into the outbox in one short transaction, so that a crash or a second node tells nobody twice and forgets nobody. Between
 * them the job rests, because people open their pages at the same hour.
 */
@Component
public class DailyLetter implements RecurringJob {

  private static final int AT_ONCE = 25;

  private final Readers readers;
  private final Counting counting;
  private final ObjectProvider<LetterLines> modules;
  private final Press press;
  private final Setting setting;

  /** Where this installation is found, and from which hour of the day letters are written. */
  @Component
  record Setting(
      @Value("${lapwing.address:http://localhost:${server.port:8080}}")
      String address,

      @Value("${lapwing.letters.from:07:00}") LocalTime from) {

    Setting {
      address = address.replaceAll("/+$", "");
    }
  }

  /** When, for whom and by which post letters are written. */
  @Component
  record Press(
      AllPartnerships partnerships,
      BankHolidays holidays,
      Mail mail,
      Clock clock,
      TransactionTemplate transaction) {}

  /** What is written with on one morning in one partnership. */
  private record Desk(
      PartnershipId partnership, String place, String home, LocalDate day, List<Morning> told) {}

  DailyLetter(
      Readers readers,
      Counting counting,
      ObjectProvider<LetterLines> modules,
      Press press,
      Setting setting) {
    this.readers = readers;
    this.counting = counting;
    this.modules = modules;
    this.press = press;
    this.setting = setting;
  }

  @Override
  public String name() {
    return "daily-letter";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() {
    var now = press.clock().instant().atZone(InWords.LONDON);
    var day = now.toLocalDate();
    if (now.toLocalTime().isBefore(setting.from())
        || !press.holidays().workingDays().isWorking(day)) {
      return;
    }
    var rest = new Rest();
    for (var partnership : press.partnerships().ids()) {
      new Viewer.Job(partnership, name()).run(() -> write(partnership, day, rest));
    }
  }

  private void write(PartnershipId partnership, LocalDate day, Rest rest) {
    var left = inTransaction(() -> readers.left(day));
    if (left.isEmpty()) {
      return;
    }
    var desk = inTransaction(() -> desk(partnership, day));
    @Nullable RuntimeException failed = null;
    for (var some : batches(left)) {
      if (!rest.taken()) {
        break; // stopping: the others get their letters when the job runs again
      }
      try {
        write(some, desk);
      } catch (
          RuntimeException failure) { // whoever is not among these gets their letter all the same
        failed = failure;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  private Desk desk(PartnershipId partnership, LocalDate day) {
    var here = readers.here(partnership);
    var home = setting.address() + "/p/" + here.slug();
    return new Desk(
        partnership,
        here.name(),
        home,
        day,
        modules.stream().map(module -> module.on(day, home)).toList());
  }

  private void write(List<Reader> some, Desk desk) {
    Map<PersonId, Count> counts = new HashMap<>();
    some.forEach(one -> counts.put(one.person(), counting.of(one, desk.partnership())));
    press.transaction().executeWithoutResult(_ -> {
      var ours = readers.claim(some, desk.day());
      var mine = some.stream().filter(one -> ours.contains(one.person())).toList();
      var told = told(mine, desk);
      for (var one : mine) {
        var text = new LetterText(
            desk.place(),
            desk.home(),
            counts.getOrDefault(one.person(), Count.NOT_ASKED_FOR),
            told.getOrDefault(one.person(), List.of()));
        if (!text.isEmpty()) {
          press.mail().send(text.to(one));
        }
      }
    });
  }

  private static Map<PersonId, List<Part>> told(List<Reader> readers, Desk desk) {
    var addressees = readers.stream().map(Reader::addressee).toList();
    Map<PersonId, List<Part>> all = new HashMap<>();
    for (var morning : desk.told()) {
      morning
          .tell(addressees)
          .forEach((person, parts) -> all.merge(
              person,
              parts,
              (before, more) ->
                  java.util.stream.Stream.concat(before.stream(), more.stream()).toList()));
    }
    return all;
  }

  private static List<List<Reader>> batches(List<Reader> all) {
    return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
        .mapToObj(from -> all.subList(from, Math.min(all.size(), from + AT_ONCE)))
        .toList();
  }

  private <T> T inTransaction(java.util.function.Supplier<T> work) {
    return press.transaction().execute(_ -> work.get());
  }
}
