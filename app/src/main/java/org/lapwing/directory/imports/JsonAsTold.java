package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.apache.tika.Tika;
import org.lapwing.directory.Need;
import org.lapwing.directory.workbook.ReadWorkbook;
import org.lapwing.kernel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a document of Open Referral UK tells of services: a page of them, a list, or one. */
final class JsonAsTold {

  private static final String FIELD = "file";
  private static final int DEEPEST = 30;
  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NUMBER = 100;

  private static final List<String> OF_SERVICES =
      List.of("status", "organization", "organization_id", "service_at_locations");

  private static final Tika TIKA = new Tika();

  private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(DEEPEST)
              .maxStringLength(LONGEST_TEXT)
              .maxNumberLength(LONGEST_NUMBER)
              .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build())
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
      return services(JSON.readTree(content), needs);
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

  private static Outcome<Told.All> services(JsonNode document, Collection<Need> needs) {
    var found = found(document);
    if (found.isEmpty()) {
      return Outcome.refused(
          FIELD,
          "No services of Open Referral UK are in the selected file. Choose one with services in “contents”");
    }
    if (found.size() > ReadWorkbook.MOST_ROWS) {
      return Outcome.refused(
          FIELD,
          "The selected file has more than %,d services. Split it into parts"
              .formatted(ReadWorkbook.MOST_ROWS));
    }
    var notes = new ArrayList<Note>();
    if (document.path("total_pages").asInt(1) > 1) {
      notes.add(Note.otherwise(
          "The whole file", "", "It is one page of several. Take the others over as well"));
    }
    var services = new ArrayList<Told>();
    var ids = new HashSet<String>();
    for (var index = 0; index < found.size(); index++) {
      var service = found.get(index);
      var where = where(service, index);
      var id = JsonNodes.text(service, "id");
      if (!id.isEmpty() && !ids.add(id)) {
        notes.add(
            Note.notTaken(where, "id", "The same id stands at another service, which was taken"));
      } else {
        services.add(new JsonService(new JsonNodes(where, notes), needs).read(service));
      }
    }
    return Outcome.accepted(new Told.All(services, notes));
  }

  private static String where(JsonNode service, int index) {
    var name = JsonNodes.text(service, "name");
    return name.isEmpty() ? "Service %d of the file".formatted(index + 1) : "“" + name + "”";
  }

  private static List<JsonNode> found(JsonNode document) {
    if (document.isArray()) {
      return document.valueStream().filter(JsonAsTold::isService).toList();
    }
    for (var list : List.of("contents", "services")) {
      if (document.path(list).isArray()) {
        return document.path(list).valueStream().filter(JsonAsTold::isService).toList();
      }
    }
    return isService(document) ? List.of(document) : List.of();
  }

  /** Places, organisations and lists of words have other fields. */
  private static boolean isService(JsonNode object) {
    return object.isObject() && object.has("name") && OF_SERVICES.stream().anyMatch(object::has);
  }
}
