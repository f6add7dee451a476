package org.lapwing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what belongs to GOV.UK alone among the files we ship: its typeface, its crest, its icons. */
final class StaticFiles {

  private static final Pattern NOT_OURS = Pattern.compile(
      "(light|bold)-[0-9a-f]{10}-v\\d\\.woff2?|gds-?transport|govuk-(crest|icon|opengraph).*|crest.*|favicon\\.ico");
  private static final Pattern SAID_IN_CSS =
      Pattern.compile("GDS Transport|govuk-crest|/fonts/(light|bold)-");

  private StaticFiles() {}

  static List<String> faults(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> isNotOurs(file) || speaksOfIt(file))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isNotOurs(Path file) {
    return NOT_OURS
        .matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
        .matches();
  }

  private static boolean speaksOfIt(Path file) {
    try {
      return file.toString().endsWith(".css")
          && SAID_IN_CSS.matcher(Files.readString(file)).find();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
