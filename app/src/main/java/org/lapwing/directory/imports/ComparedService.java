package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.directory.Need;
import org.lapwing.directory.Service;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.WholeDirectory.Entry;
import org.lapwing.directory.imports.Plan.Change;
import org.lapwing.directory.imports.Plan.Step;
import org.lapwing.directory.rows.ServiceRow;
import org.lapwing.directory.rows.Sheet;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Refusal;

/** What a file tells of a service itself, beside what stands here of it. */
final class ComparedService {

  private static final Map<String, String> NOT_SAID = Map.of("for", "Not said", "area", "Not said");

  private final Told told;
  private final @Nullable Entry entry;
  private final List<Need> needs;
  private final List<Note> notes;
  private final Map<String, String> base;
  private final Map<String, String> merged;
  private final Map<String, String> open;

  ComparedService(
      Told told, @Nullable Entry entry, List<Need> needs, String source, List<Note> notes) {
    this.told = told;
    this.entry = entry;
    this.needs = needs;
    this.notes = notes;
    this.base = new LinkedHashMap<>(
        entry == null ? Map.of("source", source) : ServiceRow.text(entry.service(), needs));
    this.open = new LinkedHashMap<>(Shortened.service(told.cells(), this::otherwise));
    open.remove(Sheet.ID);
    if (entry == null) {
      open.values().removeIf(String::isBlank);
    }
    knownNeeds();
    this.merged = new LinkedHashMap<>(base);
    merged.putAll(open);
  }

  /** What would change of it; null if it cannot be taken. */
  @Nullable
  Step compare() {
    if (entry == null) {
      NOT_SAID.forEach(this::fill);
    }
    for (var left = merged.size(); left >= 0; left--) {
      var read = ServiceRow.read(merged, needs);
      if (read.faults().isEmpty()) {
        return step(read);
      }
      if (!read.faults().stream().allMatch(this::putAside)) {
        return null;
      }
    }
    return null;
  }

  private void fill(String key, String words) {
    if (merged.getOrDefault(key, "").isBlank()
        && !merged.getOrDefault("name", "").isBlank()) {
      merged.put(key, words);
      otherwise(key, "Nothing is said, so it will read “%s”".formatted(words));
    }
  }

  private void knownNeeds() {
    var unknown = new ArrayList<String>();
    var cell = open.get("needs");
    if (cell != null && !cell.isBlank()) {
      var known = ServiceRow.needs(cell, needs, unknown);
      open.put(
          "needs",
          String.join(
              "; ",
              needs.stream()
                  .filter(need -> known.contains(need.id()))
                  .map(Need::name)
                  .toList()));
      unknown.forEach(name -> notes.add(Note.notTaken(
          told.where(), heading("needs"), "“%s” is not on our list".formatted(name))));
    }
  }

  /** Leaves out what is wrong, and says so; not possible where there must be something and nothing stands here. */
  private boolean putAside(Refusal fault) {
    var key = fault.field();
    var written = open.remove(key);
    if (key.equals("cost-words")) {
      written = open.remove("cost") == null ? written : merged.get("cost");
      merged.put("cost", base.getOrDefault("cost", ""));
    }
    notes.add(Note.notTaken(
        told.where(),
        written == null || written.isBlank() ? heading(key) : heading(key) + ": " + shown(written),
        fault.message()));
    if (written == null) {
      return false;
    }
    merged.put(key, base.getOrDefault(key, ""));
    return true;
  }

  private Step step(ServiceRow read) {
    var id = entry == null ? ServiceId.next() : entry.service().id();
    var version = entry == null ? 0 : entry.service().version();
    var after = ServiceRow.text(new Service(id, read.about(), read.offer(), version), needs);
    var changes = new ArrayList<Change>();
    if (entry != null) {
      after.forEach((key, text) -> {
        if (!text.equals(base.get(key))) {
          changes.add(new Change(heading(key), base.getOrDefault(key, ""), text));
        }
      });
    }
    return new Step(
        entry == null ? Ids.next() : id.value(),
        entry == null,
        version,
        read.about().name(),
        entry == null ? told.id() : "",
        entry == null || !changes.isEmpty() ? after : Map.of(),
        List.of(),
        List.of(),
        changes);
  }

  private void otherwise(String key, String why) {
    notes.add(Note.otherwise(told.where(), heading(key), why));
  }

  private static String heading(String key) {
    return Sheet.SERVICES.heading(key);
  }

  static String shown(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
