package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lapwing.directory.Languages;
import org.lapwing.directory.Need;
import org.lapwing.directory.rows.HoursCells;
import org.lapwing.directory.rows.ServiceRow;
import org.lapwing.kernel.Outcome.Refused;
import tools.jackson.databind.JsonNode;

/** Reads one service of the standard as a row of ours. */
record JsonService(JsonNodes nodes, Collection<Need> needs) {

  private static final Set<String> KNOWN = Set.of(
      "id",
      "organization_id",
      "name",
      "description",
      "url",
      "email",
      "status",
      "fees",
      "minimum_age",
      "maximum_age",
      "eligibility_description",
      "assured_date",
      "alert",
      "last_modified",
      "schedules",
      "service_areas",
      "service_at_locations",
      "languages",
      "organization",
      "cost_options",
      "contacts",
      "phones",
      "attributes");
  private static final Set<String> OF_ORGANIZATION = Set.of("id", "name", "description");
  private static final Set<String> OF_AREA = Set.of("id", "service_id", "name", "service_area");
  private static final Set<String> OF_LANGUAGE = Set.of("id", "service_id", "name", "code");
  private static final Set<String> OF_COST =
      Set.of("id", "service_id", "option", "amount", "amount_description", "currency");
  private static final Set<String> OF_ATTRIBUTE = Set.of(
      "id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value", "taxonomy_term");

  Told read(JsonNode service) {
    nodes.unknown(service, "", KNOWN);
    var cells = new LinkedHashMap<String, String>();
    about(service, cells);
    ages(service, cells);
    cost(service, cells);
    languages(service, cells);
    needs(service, cells);
    var schedules = JsonNodes.list(service, "schedules");
    var places = new JsonPlaces(nodes).read(service, schedules);
    var numbers = new ArrayList<>(new JsonContacts(nodes).read(service, schedules));
    loose(schedules, places, numbers);
    return new Told(nodes.where(), JsonNodes.text(service, "id"), cells, numbers, places);
  }

  private void about(JsonNode service, Map<String, String> cells) {
    put(service, "name", cells, "name");
    if (JsonNodes.has(service, "description")) {
      var parts = JsonNodes.text(service, "description").split("\\n\\n", 2);
      cells.put("does", parts[0].strip());
      cells.put("more", parts.length == 1 ? "" : parts[1].strip());
    }
    put(service, "url", cells, "web");
    put(service, "email", cells, "email");
    put(service, "eligibility_description", cells, "for");
    status(JsonNodes.text(service, "status"), cells);
    var areas = JsonNodes.list(service, "service_areas");
    areas.forEach(area -> nodes.unknown(area, "service_areas.", OF_AREA));
    put(cells, "area", JsonNodes.words(areas, "name", "service_area"));
    var organization = service.path("organization");
    nodes.unknown(organization, "organization.", OF_ORGANIZATION);
    put(cells, "provider", JsonNodes.text(organization, "name"));
    var alert = JsonNodes.text(service, "alert");
    if (!alert.isEmpty() && !alert.equals("Closed for the time being")) {
      nodes.notTaken("alert", "We have no place for news of a service: “%s”".formatted(alert));
    }
  }

  private void status(String status, Map<String, String> cells) {
    if (status.equals("inactive")) {
      cells.put("running", "temporarily closed");
      nodes.otherwise("status", "Inactive is taken as closed for the time being");
    } else {
      put(cells, "running", status);
    }
  }

  private void ages(JsonNode service, Map<String, String> cells) {
    age(service, "minimum_age", cells, "youngest");
    age(service, "maximum_age", cells, "oldest");
  }

  private void age(JsonNode service, String field, Map<String, String> cells, String key) {
    var age = service.path(field);
    if (age.isNumber()) {
      var whole = age.decimalValue().setScale(0, java.math.RoundingMode.FLOOR);
      if (whole.compareTo(age.decimalValue()) != 0) {
        nodes.otherwise(
            field, "Ages are whole years here: %s is taken as %s".formatted(age.asString(), whole));
      }
      cells.put(key, whole.toPlainString());
    } else {
      put(cells, key, JsonNodes.text(service, field));
    }
  }

  private void cost(JsonNode service, Map<String, String> cells) {
    var options = JsonNodes.list(service, "cost_options");
    options.forEach(option -> nodes.unknown(option, "cost_options.", OF_COST));
    var fees = JsonNodes.text(service, "fees");
    var words = fees.isEmpty()
        ? String.join("; ", options.stream().map(JsonService::price).toList())
        : fees;
    var isFree = fees.equalsIgnoreCase("free")
        || (fees.isEmpty() && !options.isEmpty() && options.stream().allMatch(JsonService::isFree));
    if (isFree || !words.isEmpty()) {
      cells.put("cost", isFree ? ServiceRow.FREE : ServiceRow.COSTS_MONEY);
      cells.put("cost-words", isFree ? "" : words);
    }
    if (!fees.isEmpty() && !isFree && !options.isEmpty()) {
      nodes.notTaken("cost_options", "The fees in words were taken, not the amounts beside them");
    }
  }

  private static boolean isFree(JsonNode option) {
    return option.path("amount").isNumber()
        && option.path("amount").decimalValue().signum() == 0;
  }

  private static String price(JsonNode option) {
    var amount = JsonNodes.text(option, "amount");
    return String.join(
            " ",
            amount.isEmpty() ? "" : "£" + amount,
            JsonNodes.text(option, "amount_description"),
            JsonNodes.text(option, "option").isEmpty()
                ? ""
                : "(" + JsonNodes.text(option, "option") + ")")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private void languages(JsonNode service, Map<String, String> cells) {
    var taken = new ArrayList<String>();
    for (var language : JsonNodes.list(service, "languages")) {
      nodes.unknown(language, "languages.", OF_LANGUAGE);
      var written = JsonNodes.words(List.of(language), "code", "name");
      if (written.isEmpty() || Languages.read(written) instanceof Refused) {
        nodes.notTaken(
            "languages",
            written.isEmpty()
                ? "It does not say which"
                : "We do not know the language “%s”".formatted(written));
      } else if (!written.equalsIgnoreCase("en") && !written.equalsIgnoreCase("English")) {
        taken.add(written);
      }
    }
    if (!JsonNodes.list(service, "languages").isEmpty()) {
      cells.put("languages", String.join(", ", taken));
    }
  }

  private void needs(JsonNode service, Map<String, String> cells) {
    var attributes = JsonNodes.list(service, "attributes");
    var taken = new ArrayList<String>();
    for (var attribute : attributes) {
      nodes.unknown(attribute, "attributes.", OF_ATTRIBUTE);
      var term = attribute.path("taxonomy_term");
      var found = needs.stream().filter(need -> isMeant(need, attribute, term)).findFirst();
      found.ifPresent(need -> taken.add(need.name()));
      if (found.isEmpty()) {
        nodes.notTaken(
            "attributes",
            "“%s” belongs to another list than ours of what services help with"
                .formatted(JsonNodes.text(term, "name")));
      }
    }
    if (!attributes.isEmpty()) {
      cells.put("needs", String.join("; ", taken));
    }
  }

  private static boolean isMeant(Need need, JsonNode attribute, JsonNode term) {
    var id = need.id().toString();
    return id.equals(JsonNodes.text(attribute, "taxonomy_term_id"))
        || id.equals(JsonNodes.text(term, "id"))
        || need.name().equalsIgnoreCase(JsonNodes.text(term, "name"));
  }

  /** Hours of the service itself are those of its only number where it has no place. */
  private void loose(List<JsonNode> schedules, List<Told.Part> places, List<Told.Part> numbers) {
    var loose = schedules.stream().filter(JsonPlaces::isOfService).toList();
    if (loose.isEmpty() || places.size() == 1) {
      return;
    }
    if (places.isEmpty() && numbers.size() == 1) {
      var only = numbers.getFirst();
      new JsonHours(nodes).read(loose, "Hours").ifPresent(text -> {
        var cells = new LinkedHashMap<>(only.cells());
        cells.put(HoursCells.HOURS, text);
        numbers.set(0, new Told.Part(only.where(), only.id(), cells));
      });
    } else {
      nodes.notTaken(
          "schedules", "They do not say of which place or number they are. Fill them in by hand");
    }
  }

  private static void put(JsonNode from, String field, Map<String, String> cells, String key) {
    put(cells, key, JsonNodes.text(from, field));
  }

  private static void put(Map<String, String> cells, String key, String text) {
    if (!text.isEmpty()) {
      cells.put(key, text);
    }
  }
}
