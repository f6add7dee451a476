package org.lapwing.partnerships.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a password is strong enough: long, and hard to guess for somebody who knows its owner. */
final class PasswordRule {

  private static final int LONGEST = 128;
  private static final Zxcvbn GUESSER = new Zxcvbn();

  private PasswordRule() {}

  /**
   * What is wrong with a password, in words; empty if nothing is.
   *
   * @param length how many characters it must have
   * @param score how hard it must be to guess, from 0 to 4
   * @param known what others know of its owner: name, address, employer
   */
  static Optional<String> fault(String password, int length, int score, List<String> known) {
    if (password.length() < length) {
      return Optional.of("Password must be %d characters or more".formatted(length));
    }
    if (password.length() > LONGEST) {
      return Optional.of("Password must be %d characters or fewer".formatted(LONGEST));
    }
    return GUESSER.measure(password, words(known)).getScore() < score
        ? Optional.of(
            "That password is easy to guess. Choose another, such as three or four words that do not belong together")
        : Optional.empty();
  }

  /** The names as they are, joined, and their parts: people take them together and apart. */
  private static List<String> words(List<String> known) {
    return known.stream()
        .flatMap(one ->
            Stream.concat(Stream.of(one, one.replaceAll("\\W+", "")), Stream.of(one.split("\\W+"))))
        .filter(word -> word.length() > 2)
        .toList();
  }
}
