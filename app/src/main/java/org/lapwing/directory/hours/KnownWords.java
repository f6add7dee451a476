package org.lapwing.directory.hours;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that hours may hold, and how the parser knows them. The names of days and months in other languages are
 * those of the Unicode locale data; one that means two things in two languages is not known.
 */
final class KnownWords {

  /** What the parser itself reads. */
  private static final Set<String> OWN = Set.of(
      ("mo tu we th fr sa su mon tue wed thu fri sat sun di mi do so jan feb mar apr may jun jul aug sep oct nov dec"
              + " ph sh easter week day days sunrise sunset dawn dusk open closed off unknown am pm h to bis a à")
          .split(" "));

  private static final Map<String, String> OTHERS = Map.ofEntries(
          said("Sa,Su", "weekend weekends"),
          said("Mo-Fr", "weekday weekdays workday workdays werktags"),
          said("Mo-Su", "daily everyday täglich"),
          said("Tu", "tues"),
          said("We", "weds"),
          said("Th", "thur thurs"),
          said("Sep", "sept"),
          said("sunrise-sunset", "daylight"),
          said("PH", "feiertag feiertage feiertags bankholiday bankholidays"),
          said("SH", "ferien schulferien"),
          said("off", "geschlossen geschl fermé cerrado chiuso gesloten closed"),
          said("open", "geöffnet offen ouvert abierto aperto geopend"),
          said(",", "and und et"),
          said("", "uhr hrs hours oclock"),
          said("00:00", "midnight"),
          said("12:00", "noon midday"))
      .entrySet()
      .stream()
      .flatMap(entry ->
          Arrays.stream(entry.getValue().split(" ")).map(word -> Map.entry(word, entry.getKey())))
      .collect(
          java.util.stream.Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Shorter ones mean too much in too many languages. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}]{3,}");

  /** The languages in which days and months are understood, the first of two that differ deciding. */
  private static final List<List<String>> LANGUAGES = List.of(
      List.of("en"),
      List.of("de"),
      List.of(
          "fr", "es", "it", "nl", "pt", "da", "nb", "sv", "fi", "pl", "cs", "hr", "sk", "sl", "hu",
          "ro", "cy", "ga", "el", "ru", "uk", "tr", "ka", "th", "ja", "ar", "lt", "lv", "et"));

  private static final List<Map<String, String>> NAMES =
      LANGUAGES.stream().map(KnownWords::names).toList();

  private KnownWords() {}

  /** The word as the parser knows it. */
  static String inEnglish(String written) {
    var word = written.toLowerCase(Locale.ROOT);
    var bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    if (OWN.contains(bare)) {
      return written.substring(0, bare.length());
    }
    return found(bare)
        .findFirst()
        .orElseThrow(() -> new NotHours("“%s” is not a word that hours can hold".formatted(bare)));
  }

  private static Stream<String> found(String word) {
    var singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return Stream.of(word, singular)
        .flatMap(one -> Stream.concat(Stream.of(OTHERS), NAMES.stream())
            .flatMap(known -> Stream.ofNullable(known.get(one))));
  }

  private static Map.Entry<String, String> said(String instead, String words) {
    return Map.entry(instead, words);
  }

  /** The names in these languages that mean one thing alone. */
  private static Map<String, String> names(List<String> languages) {
    var names = new HashMap<String, String>();
    var doubtful = new HashSet<String>();
    for (var language : languages) {
      named(Locale.of(language)).forEach(name -> {
        var before = names.putIfAbsent(name.getKey(), name.getValue());
        if (before != null && !before.equals(name.getValue())) {
          doubtful.add(name.getKey());
        }
      });
    }
    doubtful.forEach(names::remove);
    return Map.copyOf(names);
  }

  private static Stream<Map.Entry<String, String>> named(Locale language) {
    var styles = List.of(
        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);
    return styles.stream()
        .flatMap(style -> Stream.concat(
            Arrays.stream(DayOfWeek.values())
                .map(day -> name(day.getDisplayName(style, language), day.name(), 2)),
            Arrays.stream(Month.values())
                .map(month -> name(month.getDisplayName(style, language), month.name(), 3))))
        .filter(name -> NAME.matcher(name.getKey()).matches());
  }

  private static Map.Entry<String, String> name(String said, String english, int letters) {
    var word = said.toLowerCase(Locale.ROOT);
    return Map.entry(
        word.endsWith(".") ? word.substring(0, word.length() - 1) : word,
        english.charAt(0) + english.substring(1, letters).toLowerCase(Locale.ROOT));
  }
}
