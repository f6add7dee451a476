package org.lapwing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the sources of the product and finds in them what the house forbids. */
final class Sources {

  /** One thing that no source may say, and why. */
  record Ban(String why, Pattern pattern) {}

  static final List<Ban> IN_SQL = List.of(
      new Ban(
          "time comes from the one clock, not from the database",
          ignoringCase(
              "\\bnow\\(\\)|\\bcurrent_(date|timestamp|time)\\b|\\bclock_timestamp\\(|\\blocaltimestamp\\b")),
      new Ban("name the columns", ignoringCase("select\\s+(\\w+\\.)?\\*")));

  static final List<Ban> IN_JAVA = List.of(
      new Ban(
          "SQL is a constant, never assembled",
          Pattern.compile(
              "\\.sql\\(\\s*(?!\"\"\"|[A-Z][A-Z_0-9]*\\s*\\)|\\w+\\.[A-Z][A-Z_0-9]*\\s*\\))")),
      new Ban(
          "time comes from the injected clock",
          Pattern.compile(
              "(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\s*(Zone[^)]*)?\\)")),
      new Ban("nothing is left for later", Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b")));

  static final List<Ban> IN_TEMPLATES = List.of(
      new Ban("the content policy forbids inline style", Pattern.compile("\\sstyle=\"")),
      new Ban(
          "the content policy forbids inline script", Pattern.compile("\\son[a-z]+=\"|<script>")),
      new Ban("text is escaped, always", Pattern.compile("\\$unsafe\\{")));

  private Sources() {}

  /** Each place below the folder where a file of that ending says what is banned. */
  static List<String> faults(Path folder, String ending, List<Ban> bans) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .flatMap(file -> faults(file.getFileName().toString(), read(file), bans).stream())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static List<String> faults(String name, String text, List<Ban> bans) {
    var found = new ArrayList<String>();
    for (var ban : bans) {
      var match = ban.pattern().matcher(text);
      while (match.find()) {
        var line =
            text.substring(0, match.start()).chars().filter(c -> c == '\n').count() + 1;
        found.add("%s:%d %s".formatted(name, line, ban.why()));
      }
    }
    return found;
  }

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
