package org.lapwing.directory.imports;

import java.util.Collection;
import java.util.Set;
import org.apache.tika.Tika;
import org.lapwing.directory.Need;
import org.lapwing.kernel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a document of Open Referral UK tells of services: a page of them, a list, or one. */
final class JsonAsTold {

  private static final String FIELD = "file";
  private static final int DEEPEST = 30;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NUMBER = 100;

  private static final int LARGEST_SERVICE = 1024 * 1024;
  private static final Set<String> LISTS = Set.of("contents", "services");

  private static final Tika TIKA = new Tika();

  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(DEEPEST)
              .maxStringLength(LONGEST_TEXT)
              .maxNumberLength(LONGEST_NUMBER)
              .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build())
      .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private JsonAsTold() {}

  static Outcome<Told.All> read(byte[] content, Collection<Need> needs) {
    var type = TIKA.detect(content);
    if (!type.startsWith("text/") && !type.equals("application/json")) {
      return Outcome.refused(
          FIELD,
          "The selected file’s name ends in .json, but what is inside is not JSON. Choose another file");
    }
    try {
      return services(content, needs);
    } catch (JacksonException broken) {
      return Outcome.refused(FIELD, why(broken));
    }
  }

  private static String why(JacksonException broken) {
    if (String.valueOf(broken.getMessage()).contains("nesting depth")) {
      return "The selected file is nested deeper than any document of Open Referral UK. Choose another file";
    }
    var at = broken.getLocation();
    return at == null || at.getLineNr() < 1
        ? "The selected file is not sound JSON. Save it again and choose that"
        : "The selected file is not sound JSON: it breaks off in line %d. Save it again and choose that"
            .formatted(at.getLineNr());
  }

  /** Service by service, so that a large file is never held as a whole tree. */
  private static Outcome<Told.All> services(byte[] content, Collection<Need> needs) {
    var found = new FoundServices(needs);
    try (var parser = JSON.createParser(content)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        found.list(parser);
      } else if (parser.currentToken() == JsonToken.START_OBJECT) {
        object(parser, found, content.length < LARGEST_SERVICE);
      }
    }
    return found.outcome();
  }

  private static void object(JsonParser parser, FoundServices found, boolean mayBeService) {
    var rest = JSON.createObjectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      var token = parser.nextToken();
      if (LISTS.contains(name) && token == JsonToken.START_ARRAY) {
        found.list(parser);
      } else if (mayBeService || token.isScalarValue()) {
        rest.set(name, JSON.readTree(parser));
      } else {
        parser.skipChildren();
      }
    }
    found.around(rest);
  }
}
