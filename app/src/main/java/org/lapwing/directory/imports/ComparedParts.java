package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Location;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.NumberingPlan;
import org.lapwing.directory.Phone;
import org.lapwing.directory.Postcode;
import org.lapwing.directory.Telephone;
import org.lapwing.directory.WholeDirectory.Entry;
import org.lapwing.directory.imports.Plan.Change;
import org.lapwing.directory.imports.Plan.Piece;
import org.lapwing.directory.imports.Plan.Step;
import org.lapwing.directory.rows.HoursCells;
import org.lapwing.directory.rows.NumberRow;
import org.lapwing.directory.rows.PlaceRow;
import org.lapwing.directory.rows.Sheet;
import org.lapwing.kernel.Ids;

/** What a file tells of the numbers and places of a service, beside those that stand here. */
final class ComparedParts {

  private static final Set<String> OF_NUMBER =
      Set.of("number", "answers", HoursCells.HOURS, "note", "source");
  private static final Set<String> OF_PLACE =
      Set.of("name", "street", "town", "county", "postcode", HoursCells.HOURS, "access");
  private static final int ACCESS = 500;

  private final Told told;
  private final List<Phone> phones;
  private final List<Location> locations;
  private final String source;
  private final List<Note> notes;
  private final List<Change> changes = new ArrayList<>();
  private final Set<UUID> met = new HashSet<>();
  private final Set<String> numbersMet = new HashSet<>();

  ComparedParts(Told told, @Nullable Entry entry, String source, List<Note> notes) {
    this.told = told;
    this.phones = entry == null ? List.of() : entry.phones();
    this.locations = entry == null ? List.of() : entry.locations();
    this.source = source;
    this.notes = notes;
  }

  /** The step with all that would change of numbers and places. */
  Step with(Step step, NumberingPlan plan, LocationsOfServices rules, boolean saysNumbers) {
    changes.addAll(step.changes());
    var numbers =
        told.numbers().stream().flatMap(part -> number(part, plan).stream()).toList();
    var places =
        told.places().stream().flatMap(part -> place(part, rules).stream()).toList();
    if (saysNumbers) {
      phones.stream()
          .filter(phone -> !met.contains(phone.id()))
          .forEach(phone -> notes.add(Note.left(
              told.where(),
              phone.number().words(),
              "The file does not have this number of the service, so it stays")));
    }
    return new Step(
        step.service(),
        step.added(),
        step.version(),
        step.name(),
        step.elsewhere(),
        step.cells(),
        numbers,
        places,
        changes);
  }

  private Optional<Piece> number(Told.Part part, NumberingPlan plan) {
    var cells = cells(part, OF_NUMBER, Sheet.NUMBERS);
    var written = cells.getOrDefault("number", "");
    var here = phone(part.id(), written);
    if (here != null && !met.add(here.id())) {
      notTaken(part, written, "The same number stands in the file twice. The first was taken");
      return Optional.empty();
    }
    Map<String, String> base = here == null ? Map.of() : NumberRow.text(here);
    var merged = merged(base, cells);
    if (merged.getOrDefault("source", "").isBlank()) {
      merged.put("source", source);
    }
    var fault = NumberRow.read(merged)
        .wrong()
        .map(refusal -> refusal.message())
        .or(() -> doubt(merged, here, plan));
    if (fault.isPresent()) {
      notTaken(part, "Number " + ComparedService.shown(written), fault.get());
      return Optional.empty();
    }
    var number = Telephone.read(merged.getOrDefault("number", "")).orElseThrow();
    merged.put("number", number.words());
    if (!numbersMet.add(number.digits())) {
      notTaken(
          part, number.words(), "The same number stands in the file twice. The first was taken");
      return Optional.empty();
    }
    return piece(
        Sheet.NUMBERS,
        "Number " + number.words(),
        here == null ? null : here.id(),
        here == null ? 0 : here.version(),
        base,
        merged);
  }

  private static Optional<String> doubt(
      Map<String, String> merged, @Nullable Phone here, NumberingPlan plan) {
    return Telephone.read(merged.getOrDefault("number", ""))
        .filter(number -> here == null || !number.equals(here.number()))
        .flatMap(plan::doubt)
        .map(doubt -> "This number " + doubt);
  }

  private Optional<Piece> place(Told.Part part, LocationsOfServices rules) {
    var cells = cells(part, OF_PLACE, Sheet.PLACES);
    var here = location(part.id(), cells);
    var name = cells.getOrDefault("name", here == null ? "" : here.address().name());
    if (here != null && !met.add(here.id())) {
      notTaken(part, name, "The same place stands in the file twice. The first was taken");
      return Optional.empty();
    }
    Map<String, String> base = here == null ? Map.of() : PlaceRow.text(here);
    var merged = merged(base, cells);
    Postcode.read(merged.getOrDefault("postcode", ""))
        .ifPresent(code -> merged.put("postcode", code.text()));
    if (merged.equals(base)) {
      return Optional.empty();
    }
    var fault = rules.fault(PlaceRow.read(merged));
    if (fault.isPresent()) {
      notTaken(
          part,
          "Place %s: %s".formatted(name, Sheet.PLACES.heading(fault.get().field())),
          fault.get().message());
      return Optional.empty();
    }
    return piece(
        Sheet.PLACES,
        "Place " + name,
        here == null ? null : here.id(),
        here == null ? 0 : here.version(),
        base,
        merged);
  }

  /** What is told of it, made to fit. */
  private Map<String, String> cells(Told.Part part, Set<String> keys, Sheet sheet) {
    var cells = new LinkedHashMap<>(part.cells());
    cells.keySet().retainAll(keys);
    for (var key : List.of("answers", "note", "access")) {
      Shortened.line(
          cells,
          key,
          key.equals("access") ? ACCESS : Shortened.LINE,
          (which, why) -> notes.add(Note.otherwise(part.where(), sheet.heading(which), why)));
    }
    return cells;
  }

  private static Map<String, String> merged(Map<String, String> base, Map<String, String> cells) {
    var merged = new LinkedHashMap<>(base);
    merged.putAll(cells);
    var before = base.getOrDefault(HoursCells.HOURS, "");
    if (HoursCells.same(before, merged.getOrDefault(HoursCells.HOURS, ""))) {
      merged.put(HoursCells.HOURS, before);
    }
    return merged;
  }

  private Optional<Piece> piece(
      Sheet sheet,
      String what,
      @Nullable UUID here,
      int version,
      Map<String, String> base,
      Map<String, String> merged) {
    if (merged.equals(base)) {
      return Optional.empty();
    }
    if (here == null) {
      changes.add(new Change(what, "", "New"));
      return Optional.of(new Piece(Ids.next(), true, 0, merged));
    }
    merged.forEach((key, text) -> {
      var before = base.getOrDefault(key, "");
      if (!text.equals(before)) {
        changes.add(
            new Change(what + ": " + sheet.heading(key), words(key, before), words(key, text)));
      }
    });
    return Optional.of(new Piece(here, false, version, merged));
  }

  private static String words(String key, String text) {
    return key.equals(HoursCells.HOURS) ? HoursCells.inWords(text) : text;
  }

  private @Nullable Phone phone(String id, String written) {
    var number = Telephone.read(written);
    return phones.stream()
        .filter(phone -> phone.id().toString().equals(id))
        .findFirst()
        .or(() -> phones.stream()
            .filter(phone -> number.isPresent() && phone.number().equals(number.get()))
            .findFirst())
        .orElse(null);
  }

  private @Nullable Location location(String id, Map<String, String> cells) {
    var code = Postcode.read(cells.getOrDefault("postcode", ""));
    return locations.stream()
        .filter(place -> place.id().toString().equals(id))
        .findFirst()
        .or(() -> locations.stream()
            .filter(place -> code.isPresent()
                && place.address().postcode().equals(code.get())
                && (same(place.address().name(), cells, "name")
                    || same(place.address().street(), cells, "street")))
            .findFirst())
        .orElse(null);
  }

  private static boolean same(String here, Map<String, String> cells, String key) {
    return Matching.plain(here).equals(Matching.plain(cells.getOrDefault(key, "")));
  }

  private void notTaken(Told.Part part, String what, String why) {
    notes.add(Note.notTaken(part.where(), what, why));
  }
}
