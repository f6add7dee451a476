package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lapwing.directory.rows.HoursCells;
import tools.jackson.databind.JsonNode;

/** Reads the places at which a service is. */
record JsonPlaces(JsonNodes nodes) {

  private static final Set<String> KNOWN =
      Set.of("id", "service_id", "location_id", "location", "schedules", "service");
  private static final Set<String> OF_LOCATION = Set.of(
      "id", "location_type", "name", "description", "addresses", "accessibility", "schedules");
  private static final Set<String> OF_ADDRESS = Set.of(
      "id",
      "location_id",
      "address_1",
      "city",
      "state_province",
      "postal_code",
      "country",
      "address_type",
      "attention",
      "region");
  private static final Set<String> OF_ACCESS =
      Set.of("id", "location_id", "description", "details", "accessibility");

  List<Told.Part> read(JsonNode service, List<JsonNode> schedules) {
    var all = JsonNodes.list(service, "service_at_locations");
    var parts = new ArrayList<Told.Part>();
    for (var at : all) {
      nodes.unknown(at, "service_at_locations.", KNOWN);
      var location = at.path("location");
      nodes.unknown(location, "locations.", OF_LOCATION);
      address(location)
          .ifPresent(address -> parts.add(
              part(at, location, address, hours(at, location, schedules, all.size() == 1))));
    }
    return parts;
  }

  private Optional<JsonNode> address(JsonNode location) {
    var type = JsonNodes.text(location, "location_type");
    if (!type.isEmpty() && !type.equals("physical")) {
      nodes.notTaken(
          "locations", "Only places that one can go to are listed, not “%s”".formatted(type));
      return Optional.empty();
    }
    var addresses = JsonNodes.list(location, "addresses");
    if (addresses.isEmpty()) {
      nodes.notTaken("locations", "The place has no address");
      return Optional.empty();
    }
    if (addresses.size() > 1) {
      nodes.notTaken("addresses", "A place has one address here. The first was taken");
    }
    var address = addresses.getFirst();
    nodes.unknown(address, "addresses.", OF_ADDRESS);
    if (JsonNodes.has(address, "attention")) {
      nodes.notTaken("addresses.attention", "We list no members of staff");
    }
    return Optional.of(address);
  }

  private Told.Part part(JsonNode at, JsonNode location, JsonNode address, Optional<String> hours) {
    var cells = new LinkedHashMap<String, String>();
    var street = JsonNodes.text(address, "address_1");
    var name = JsonNodes.text(location, "name");
    var county = JsonNodes.text(address, "state_province");
    cells.put("name", name.isEmpty() ? street : name);
    cells.put("street", street);
    cells.put("town", JsonNodes.text(address, "city"));
    cells.put("county", county.isEmpty() ? JsonNodes.text(address, "region") : county);
    cells.put("postcode", JsonNodes.text(address, "postal_code"));
    hours.ifPresent(text -> cells.put(HoursCells.HOURS, text));
    var access = JsonNodes.list(location, "accessibility");
    access.forEach(one -> nodes.unknown(one, "accessibility.", OF_ACCESS));
    if (!access.isEmpty()) {
      cells.put("access", access(access));
    }
    return new Told.Part(nodes.where(), JsonNodes.text(at, "id"), cells);
  }

  private static String access(List<JsonNode> all) {
    return all.stream()
        .flatMap(one -> Stream.of(
            JsonNodes.words(List.of(one), "description", "accessibility"),
            JsonNodes.text(one, "details")))
        .filter(words -> !words.isEmpty())
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  /** Its own, or those of the whole service where it is the only place. */
  private Optional<String> hours(
      JsonNode at, JsonNode location, List<JsonNode> ofService, boolean only) {
    var id = JsonNodes.text(at, "id");
    var named = ofService.stream()
        .filter(one ->
            !id.isEmpty() && JsonNodes.text(one, "service_at_location_id").equals(id));
    var loose = ofService.stream().filter(one -> only && isOfService(one));
    var own = Stream.of(
            JsonNodes.list(at, "schedules").stream(),
            JsonNodes.list(location, "schedules").stream(),
            named,
            loose)
        .flatMap(each -> each)
        .toList();
    return new JsonHours(nodes).read(own, "Hours of the place");
  }

  /** Whether hours are told of the service and of no place or number. */
  static boolean isOfService(JsonNode schedule) {
    return JsonNodes.text(schedule, "service_at_location_id").isEmpty()
        && !JsonContacts.isByTelephone(schedule);
  }
}
