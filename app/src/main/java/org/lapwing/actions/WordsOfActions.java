package org.lapwing.actions;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds actions by the words in them, or by the name that people say aloud. */
@Repository
class WordsOfActions {

  private static final Pattern REFERENCE = Pattern.compile("[Aa]-?(\\d{1,9})");

  private static final String WITH_WORDS = """
      select actions_with_words(:words)
      """;

  private final JdbcClient jdbc;

  WordsOfActions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The numbers of those that hold these words, as a search engine reads them, and of the one that is called so. */
  Integer[] numbers(String words) {
    var reference = REFERENCE.matcher(words.strip());
    var called = reference.matches()
        ? Stream.of(Integer.valueOf(reference.group(1)))
        : Stream.<Integer>empty();
    var holding =
        jdbc.sql(WITH_WORDS).param("words", words).query(Integer.class).list();
    return Stream.concat(called, holding.stream()).toArray(Integer[]::new);
  }
}
