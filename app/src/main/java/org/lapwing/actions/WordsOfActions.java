package org.lapwing.actions;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds actions by the words in them, or by the name that people say aloud. */
@Repository
class WordsOfActions {

  private static final Pattern REFERENCE = Pattern.compile("[Aa]-?(\\d{1,9})");

  private static final String WITH_WORDS = """
      select array(select actions_with_words(:words)) as numbers
      """;

  private final JdbcClient jdbc;

  WordsOfActions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The numbers of those that hold these words, as a search engine reads them, and of the one that is called so. */
  List<Integer> numbers(String words) {
    var reference = REFERENCE.matcher(words.strip());
    var called = reference.matches()
        ? Stream.of(Integer.valueOf(reference.group(1)))
        : Stream.<Integer>empty();
    return jdbc
        .sql(WITH_WORDS)
        .param("words", words)
        .query((row, _) -> (Integer[]) row.getArray("numbers").getArray())
        .optional()
        .stream()
        .flatMap(holding -> Stream.concat(called, Arrays.stream(holding)))
        .distinct()
        .toList();
  }
}
