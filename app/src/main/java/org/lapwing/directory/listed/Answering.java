package org.lapwing.directory.listed;

import static org.lapwing.kernel.InWords.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Phone;
import org.lapwing.directory.Switchboard;
import org.lapwing.directory.hours.ClockTime;
import org.lapwing.directory.hours.Now;
import org.lapwing.directory.hours.NowInWords;
import org.lapwing.directory.hours.State;
import org.lapwing.directory.listed.WhoAnswers.Line;
import org.lapwing.directory.listed.WhoAnswers.Turn;

/** Says in words who answers, from what is listed. */
final class Answering {

  private static final int TURNS = 3;
  private static final int NEAR = 14;
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private final Listing listing;
  private final Predicate<LocalDate> bankHoliday;
  private final Switchboard board;
  private final Rota rota;

  Answering(Listing listing, Predicate<LocalDate> bankHoliday) {
    this.listing = listing;
    this.bankHoliday = bankHoliday;
    this.board = new Switchboard(listing.phones(), bankHoliday);
    this.rota = new Rota(board, listing.of(true), listing.verified());
  }

  WhoAnswers at(Instant moment) {
    var ranked = rota.ranked(moment).stream().map(phone -> line(phone, moment)).toList();
    var others = listing.of(false).stream().map(phone -> line(phone, moment)).toList();
    return new WhoAnswers(
        moment,
        ranked.isEmpty() ? null : ranked.getFirst(),
        ranked.isEmpty() ? List.of() : ranked.subList(1, ranked.size()),
        turns(moment),
        others,
        nextHoliday(moment),
        change(moment));
  }

  private @Nullable Instant change(Instant moment) {
    return Stream.concat(listing.of(true).stream(), listing.of(false).stream())
        .map(phone -> board.now(phone, moment).until())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** A number of the listing, as it answers at a moment. */
  Line line(Phone phone, Instant moment) {
    var service = listing.serviceOf(phone);
    var now = board.now(phone, moment);
    var verification = listing.verification(phone);
    return new Line(
        phone.answers().isBlank() ? service.name() : phone.answers(),
        service.does(),
        phone.number().words(),
        phone.number().href(),
        now instanceof Now.Open,
        NowInWords.of(now, moment),
        verification.isVerified(),
        verification.words(),
        phone.note());
  }

  private List<Turn> turns(Instant moment) {
    var turns = rota.after(moment, TURNS + 1);
    var told = new ArrayList<Turn>();
    for (var index = 0; index < Math.min(TURNS, turns.size()); index++) {
      var until = index + 1 < turns.size() ? turns.get(index + 1).from() : null;
      told.add(told(turns.get(index), until));
    }
    return told;
  }

  private Turn told(Rota.Turn turn, @Nullable Instant until) {
    var wall = turn.from().atZone(LONDON);
    var when = SHORT.format(wall) + ", " + ClockTime.words(wall.toLocalTime());
    var ends = until == null ? "from then on" : "until " + ends(turn.from(), until);
    var sure = turn.state() == State.UNKNOWN ? ", but not known for sure" : "";
    return new Turn(
        when, turn.phone() == null ? null : line(turn.phone(), turn.from()), ends + sure);
  }

  private static String ends(Instant from, Instant until) {
    var words = NowInWords.time(until, from);
    return words.contains(" ") ? words.replace(" tomorrow", " the next day") : words + " that day";
  }

  private String nextHoliday(Instant moment) {
    var today = LocalDate.ofInstant(moment, LONDON);
    return today
        .datesUntil(today.plusDays(NEAR))
        .filter(bankHoliday)
        .findFirst()
        .map(day -> day.equals(today)
            ? "Today is a bank holiday."
            : "The next bank holiday is " + DAY.format(day) + ".")
        .orElse("");
  }
}
