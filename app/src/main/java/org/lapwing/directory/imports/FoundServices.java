package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lapwing.directory.Need;
import org.lapwing.kernel.Outcome;
import org.lapwing.platform.workbook.ReadWorkbook;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The services that were found in a document so far. */
final class FoundServices {

  private static final String FIELD = "file";
  private static final List<String> OF_SERVICES =
      List.of("status", "organization", "organization_id", "service_at_locations");

  private final Collection<Need> needs;
  private final List<Note> notes = new ArrayList<>();
  private final List<Told> services = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int seen;

  FoundServices(Collection<Need> needs) {
    this.needs = needs;
  }

  /** Takes the services of the list that has just begun; no more than tell that there are too many. */
  void list(JsonParser parser) {
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode each = parser.readValueAsTree();
      if (seen <= ReadWorkbook.MOST_ROWS && isService(each)) {
        take(each);
      }
    }
  }

  /** Takes what stands around a list: a page says that there are more, and without a list it may be a service itself. */
  void around(JsonNode document) {
    if (seen == 0 && isService(document)) {
      take(document);
    }
    if (document.path("total_pages").asInt(1) > 1) {
      notes.add(Note.otherwise(
          "The whole file", "", "It is one page of several. Take the others over as well"));
    }
  }

  Outcome<Told.All> outcome() {
    if (seen > ReadWorkbook.MOST_ROWS) {
      return Outcome.refused(
          FIELD,
          "The selected file has more than %,d services. Split it into parts"
              .formatted(ReadWorkbook.MOST_ROWS));
    }
    return seen == 0
        ? Outcome.refused(
            FIELD,
            "No services of Open Referral UK are in the selected file. Choose one with services in “contents”")
        : Outcome.accepted(new Told.All(services, notes));
  }

  private void take(JsonNode service) {
    seen++;
    var name = JsonNodes.text(service, "name");
    var where = name.isEmpty() ? "Service %d of the file".formatted(seen) : "“" + name + "”";
    var id = JsonNodes.text(service, "id");
    if (!id.isEmpty() && !ids.add(id)) {
      notes.add(
          Note.notTaken(where, "id", "The same id stands at another service, which was taken"));
    } else {
      services.add(new JsonService(new JsonNodes(where, notes), needs).read(service));
    }
  }

  /** Places, organisations and lists of words have other fields. */
  private static boolean isService(JsonNode object) {
    return object.isObject() && object.has("name") && OF_SERVICES.stream().anyMatch(object::has);
  }
}
