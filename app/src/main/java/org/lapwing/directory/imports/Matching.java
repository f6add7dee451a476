package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.WholeDirectory.Entry;

/** Finds the service that a file means: by our id, by its id in the other directory, by its name and provider. */
final class Matching {

  private final Map<UUID, Entry> byId = new HashMap<>();
  private final Map<String, Entry> byElsewhere = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();

  Matching(List<Entry> entries) {
    for (var entry : entries) {
      byId.put(entry.service().id().value(), entry);
      if (!entry.elsewhere().isEmpty()) {
        byElsewhere.put(entry.elsewhere(), entry);
      }
      byName
          .computeIfAbsent(plain(entry.service().about().name()), _ -> new ArrayList<>())
          .add(entry);
    }
  }

  Optional<Entry> of(Told told) {
    return JsonContacts.uuid(told.id())
        .map(byId::get)
        .or(() -> Optional.ofNullable(byElsewhere.get(told.id())))
        .or(() -> byName(told));
  }

  Optional<Entry> ours(UUID id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Entry> elsewhere(String id) {
    return id.isEmpty() ? Optional.empty() : Optional.ofNullable(byElsewhere.get(id));
  }

  /** The only one of this name and provider; one that was taken over under another id is another. */
  Optional<Entry> byName(Told told) {
    var fit = byName.getOrDefault(plain(told.name()), List.of()).stream()
        .filter(entry -> entry.elsewhere().isEmpty() || told.id().isEmpty())
        .filter(entry -> !told.cells().containsKey("provider")
            || plain(entry.service().offer().provider()).equals(plain(told.provider())))
        .toList();
    return fit.size() == 1 ? Optional.of(fit.getFirst()) : Optional.empty();
  }

  static String plain(String name) {
    return name.toLowerCase(Locale.UK).replaceAll("\\s+", " ").strip();
  }
}
