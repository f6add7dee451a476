package org.lapwing.platform.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One fixture that govuk-frontend ships: options, and the HTML that they must become. */
record Fixture(String component, JsonNode options, String name, String html) {

  private static final Path SHIPPED =
      Path.of("../frontend/node_modules/govuk-frontend/dist/govuk/components");

  private static final Map<String, Function<Options, Rendering>> READERS = readers();

  private static Map<String, Function<Options, Rendering>> readers() {
    var readers = new TreeMap<String, Function<Options, Rendering>>();
    readers.putAll(FieldReaders.ALL);
    readers.putAll(TextReaders.ALL);
    return readers;
  }

  /** What was read of a fixture. */
  record Reading(Rendering rendering, List<String> unexpressed) {}

  static List<Fixture> all() {
    return READERS.keySet().stream().flatMap(name -> of(name).stream()).toList();
  }

  private static List<Fixture> of(String component) {
    try {
      var file = Files.readString(SHIPPED.resolve(component).resolve("fixtures.json"));
      return JsonMapper.shared()
          .readTree(file)
          .get("fixtures")
          .valueStream()
          .map(one -> new Fixture(
              component,
              one.get("options"),
              one.get("name").asString(),
              one.get("html").asString()))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Reading read() {
    var given = new Options(options, "");
    var reader = READERS.get(component);
    if (reader == null) {
      throw new IllegalStateException("Nobody reads " + component);
    }
    var rendering = reader.apply(given);
    return new Reading(rendering, given.unexpressed());
  }

  @Override
  public String toString() {
    return component + ": " + name;
  }
}
