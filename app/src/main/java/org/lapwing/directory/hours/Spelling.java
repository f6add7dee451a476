package org.lapwing.directory.hours;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An expression as people elsewhere write it, spelled as the parser knows it: words of other languages, months before
 * weeks, commas that were left out. Whatever stands in quotation marks is put aside first and never touched.
 *
 * @param text as the parser reads it, each note replaced by its number
 */
record Spelling(String text, List<String> notes) {

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NOTE_IN_A_WORD = Pattern.compile("\\p{L}+(?:_\\p{L}+)+");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*\\.?");

  private static final String TIME = "\\d{1,2}[:.]\\d{2}";

  /** Each way of writing that the parser does not know, and how it is written instead. */
  private static final List<Rewriting> REWRITINGS = List.of(
      new Rewriting("(?i)\\b([ap])\\.m\\.?", "$1m"),
      new Rewriting("24/7", "00:00-24:00"),
      new Rewriting("&", ","),
      new Rewriting("(" + TIME + "-" + TIME + "\\+?)\\s+(?=" + TIME + ")", "$1,"),
      new Rewriting("(?<![-\\d])(\\d{4})/(\\d+)", "$1-9999/$2"),
      new Rewriting("(\"\\d+\")\\s+(" + TIME + "[^;|,\"]*)", "$2 $1"));

  /** Where months stand before weeks, as the specification has them and the parser has not. */
  private static final Rewriting WEEKS_FIRST = new Rewriting(
      "((?:^|[;|,])\\s*)((?:\\d{4}\\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[^;|:]*?)\\s*(week [\\d,/ -]*\\d)(?!\\d*:)",
      "$1$3 $2");

  private static final Pattern EVERY_SO_MANY_DAYS =
      Pattern.compile("\\b([A-Z][a-z]{2}) (\\d{1,2})-(\\d{1,2})/(\\d{1,2})\\b");

  private record Rewriting(Pattern written, String instead) {

    Rewriting(String written, String instead) {
      this(Pattern.compile(written), instead);
    }

    String in(String text) {
      return written.matcher(text).replaceAll(instead);
    }
  }

  static Spelling of(String expression) {
    var notes = new ArrayList<String>();
    var text = QUOTED.matcher(expression).replaceAll(note -> put(note.group(1), notes));
    text =
        NOTE_IN_A_WORD.matcher(text).replaceAll(note -> put(note.group().replace('_', ' '), notes));
    for (var rewriting : REWRITINGS) {
      text = rewriting.in(text);
    }
    text = WORD.matcher(text).replaceAll(word -> KnownWords.inEnglish(word.group()));
    text = WEEKS_FIRST.in(text);
    text = EVERY_SO_MANY_DAYS.matcher(text).replaceAll(Spelling::eachDay);
    return new Spelling(text, List.copyOf(notes));
  }

  /** The words of the note that the parser met by its number. */
  String note(String number) {
    return notes.get(Integer.parseInt(number));
  }

  private static String put(String note, List<String> notes) {
    notes.add(note);
    return "\"" + (notes.size() - 1) + "\"";
  }

  /** "Jan 01-31/8" as the days it means. */
  private static String eachDay(MatchResult days) {
    var from = Integer.parseInt(days.group(2));
    var to = Integer.parseInt(days.group(3));
    var step = Integer.parseInt(days.group(4));
    if (step < 2 || from >= to) {
      return days.group();
    }
    return IntStream.iterate(from, day -> day <= to, day -> day + step)
        .mapToObj(day -> String.format(Locale.ROOT, "%s %02d", days.group(1), day))
        .collect(Collectors.joining(","));
  }
}
