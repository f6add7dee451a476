package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lapwing.directory.Telephone;
import org.lapwing.directory.exchange.AsHsds;
import org.lapwing.directory.exchange.Schedules;
import org.lapwing.directory.rows.HoursCells;
import tools.jackson.databind.JsonNode;

/** Reads contacts as numbers and who answers them. A person's name is never taken, nor kept in what is said of it. */
record JsonContacts(JsonNodes nodes) {

  private static final Set<String> KNOWN = Set.of(
      "id",
      "service_id",
      "organization_id",
      "location_id",
      "service_at_location_id",
      "name",
      "title",
      "phones");
  private static final Set<String> OF_PHONE = Set.of(
      "id",
      "contact_id",
      "service_id",
      "organization_id",
      "location_id",
      "service_at_location_id",
      "number",
      "description",
      "type");

  /** A name in which such a word stands is that of a desk; another one of two or three words may be a person's. */
  private static final Pattern DESK = Pattern.compile(
      "(?i).*\\b(team|desk|line|helpline|service|services|office|reception|centre|center|hub|duty|enquir\\w*|clinic|unit"
          + "|council|department|group|hours|help|support|advice|hotline|switchboard|contact|referrals?|bookings?|general"
          + "|admin\\w*|trust|school|nursery|ward|main)\\b.*");

  private static final Pattern LIKE_A_PERSON = Pattern.compile(
      "(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev)\\.?\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){1,3}");

  /** How far our own documents say that a number is sure; what callers should know follows. */
  private static final Pattern CHECKED =
      Pattern.compile("Number (?:not verified|checked)[^.]*(?:\\.\\s+(.*))?", Pattern.DOTALL);

  List<Told.Part> read(JsonNode service, List<JsonNode> schedules) {
    var parts = new ArrayList<Told.Part>();
    for (var contact : JsonNodes.list(service, "contacts")) {
      nodes.unknown(contact, "contacts.", KNOWN);
      var phones = JsonNodes.list(contact, "phones");
      var answers = answers(contact, phones);
      phones.forEach(phone -> parts.add(part(phone, answers, schedules)));
      if (phones.isEmpty()) {
        nodes.notTaken("contacts", "It has no telephone number");
      }
    }
    for (var phone : JsonNodes.list(service, "phones")) {
      parts.add(part(phone, "", schedules));
    }
    return parts;
  }

  private String answers(JsonNode contact, List<JsonNode> phones) {
    var name = JsonNodes.text(contact, "name");
    if (name.isEmpty() || isOurs(contact, phones)) {
      return name;
    }
    var title = JsonNodes.text(contact, "title");
    var isDesk = DESK.matcher(name).matches() || !LIKE_A_PERSON.matcher(name).matches();
    if (title.isEmpty() && isDesk) {
      return name;
    }
    nodes.notTaken(
        "contacts.name",
        "It may be a person’s name, and we list no members of staff, only desks and roles");
    return title;
  }

  /** Whether we wrote it ourselves: then the name is that of a desk. */
  private static boolean isOurs(JsonNode contact, List<JsonNode> phones) {
    return phones.stream()
        .map(phone -> uuid(JsonNodes.text(phone, "id")))
        .flatMap(Optional::stream)
        .anyMatch(id -> AsHsds.derived(id, "contact").equals(JsonNodes.text(contact, "id")));
  }

  private Told.Part part(JsonNode phone, String answers, List<JsonNode> schedules) {
    nodes.unknown(phone, "phones.", OF_PHONE);
    var number = JsonNodes.text(phone, "number");
    var cells = new LinkedHashMap<String, String>();
    cells.put("number", number);
    cells.put("answers", answers);
    var description = JsonNodes.text(phone, "description");
    var checked = CHECKED.matcher(description);
    cells.put(
        "note", checked.matches() ? Optional.ofNullable(checked.group(1)).orElse("") : description);
    var hours = schedules.stream().filter(schedule -> isOf(schedule, number)).toList();
    new JsonHours(nodes)
        .read(hours, "Hours of " + number)
        .ifPresent(text -> cells.put(HoursCells.HOURS, text));
    return new Told.Part(nodes.where(), JsonNodes.text(phone, "id"), cells);
  }

  static boolean isByTelephone(JsonNode schedule) {
    return JsonNodes.text(schedule, "attending_type").startsWith(Schedules.BY_TELEPHONE);
  }

  private static boolean isOf(JsonNode schedule, String number) {
    if (!isByTelephone(schedule)) {
      return false;
    }
    var whose =
        JsonNodes.text(schedule, "attending_type").substring(Schedules.BY_TELEPHONE.length());
    return whose.equals(number)
        || (Telephone.read(whose).isPresent()
            && Telephone.read(whose).equals(Telephone.read(number)));
  }

  static Optional<UUID> uuid(String text) {
    return text.toLowerCase(Locale.ROOT).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
