package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads objects of a document leniently, and notes what is in them that has no place here. */
record JsonNodes(String where, List<Note> notes) {

  static String text(JsonNode object, String field) {
    var value = object.path(field);
    return value.isString() || value.isNumber() ? value.asString().strip() : "";
  }

  static boolean has(JsonNode object, String field) {
    return object.hasNonNull(field);
  }

  /** The objects of a list; none where there is no list. */
  static List<JsonNode> list(JsonNode object, String field) {
    var found = new ArrayList<JsonNode>();
    var value = object.path(field);
    (value.isArray() ? value : List.<JsonNode>of()).forEach(each -> {
      if (each.isObject()) {
        found.add(each);
      }
    });
    return found;
  }

  /** Notes each field of an object that is filled in and not among these. */
  void unknown(JsonNode object, String path, Set<String> known) {
    for (var field : object.properties()) {
      if (!known.contains(field.getKey()) && !isNothing(field.getValue())) {
        notes.add(Note.notTaken(
            where, path + field.getKey(), "The directory here has no place for this field"));
      }
    }
  }

  void notTaken(String what, String why) {
    notes.add(Note.notTaken(where, what, why));
  }

  void otherwise(String what, String why) {
    notes.add(Note.otherwise(where, what, why));
  }

  static String words(List<JsonNode> objects, String... fields) {
    return objects.stream()
        .map(object -> java.util.Arrays.stream(fields)
            .map(field -> text(object, field))
            .filter(word -> !word.isEmpty())
            .findFirst()
            .orElse(""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static boolean isNothing(JsonNode value) {
    return value.isNull()
        || (value.isString() && value.asString().isBlank())
        || (value.isContainer() && value.isEmpty());
  }
}
