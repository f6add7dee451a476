package org.lapwing.directory.hours;

import static org.lapwing.kernel.InWords.LONDON;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.lapwing.directory.hours.Now.Closed;
import org.lapwing.directory.hours.Now.Open;
import org.lapwing.directory.hours.Now.Unknown;

/** "open now, until 5pm", "closed, opens 8:30am on Monday". */
public final class NowInWords {

  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private NowInWords() {}

  /** What holds, as said at that moment. */
  public static String of(Now now, Instant moment) {
    var until = now.until();
    return switch (now) {
      case Open(var _, var note) ->
        withNote(
            until == null ? "open day and night" : "open now, until " + time(until, moment), note);
      case Closed(var _, var then) -> {
        if (until == null) {
          yield "closed";
        }
        yield then == State.OPEN
            ? "closed, opens " + opening(until, moment)
            : "closed until " + time(until, moment);
      }
      case Unknown(var _, var note) -> withNote("not known whether it is open now", note);
    };
  }

  /** "5pm", "8:30am tomorrow", "5pm on Monday", "5pm on Monday 4 May": when something ends, as said at that moment. */
  public static String time(Instant until, Instant moment) {
    var wall = until.atZone(LONDON);
    var ends = wall.toLocalTime().equals(LocalTime.MIDNIGHT);
    return ClockTime.words(wall.toLocalTime())
        + day(ends ? wall.toLocalDate().minusDays(1) : wall.toLocalDate(), moment);
  }

  private static String opening(Instant at, Instant moment) {
    var wall = at.atZone(LONDON);
    return ClockTime.words(wall.toLocalTime()) + day(wall.toLocalDate(), moment);
  }

  private static String day(LocalDate day, Instant moment) {
    var today = LocalDate.ofInstant(moment, LONDON);
    var ahead = ChronoUnit.DAYS.between(today, day);
    if (ahead <= 0) {
      return "";
    }
    if (ahead == 1) {
      return " tomorrow";
    }
    return " on " + (ahead < 7 ? WEEKDAY : DAY).format(day);
  }

  private static String withNote(String words, String note) {
    return note.isBlank() ? words : words + " (" + note + ")";
  }
}
