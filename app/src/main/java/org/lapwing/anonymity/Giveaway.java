package org.lapwing.anonymity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the word of a real name that a pseudonym gives away, however it is written. */
final class Giveaway {

  /** Shorter words, such as "of" or an initial, are in too many pseudonyms to tell anything. */
  private static final int SHORTEST = 3;

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private Giveaway() {}

  /** A word that the pseudonym shares with one of these names, folded; empty if it shares none. */
  static Optional<String> in(String pseudonym, Collection<String> realNames) {
    var told = words(pseudonym);
    return realNames.stream()
        .flatMap(name -> words(name).stream())
        .filter(told::contains)
        .findFirst();
  }

  /** The name as it is compared with others: its words without accents and case, in the order of the alphabet. */
  static String folded(String name) {
    return split(name).filter(Predicate.not(String::isEmpty)).sorted().collect(joining(" "));
  }

  private static Set<String> words(String text) {
    return split(text).filter(word -> word.length() >= SHORTEST).collect(toUnmodifiableSet());
  }

  private static Stream<String> split(String text) {
    var folded = ACCENT
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
    return Stream.of(BETWEEN_WORDS.split(folded));
  }
}
