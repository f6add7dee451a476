package org.lapwing.incidents;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import org.lapwing.incidents.Placeholder.Told;
import org.lapwing.incidents.Placeholders.Placed;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.ProfileEntry;
import org.lapwing.platform.ProfileNames;
import org.lapwing.platform.ProfileSection;
import org.springframework.stereotype.Component;

/** Reads the incidents of a profile file: placeholders alone, because a profile is no place for the facts of a case. */
@Component
class IncidentSection implements ProfileSection {

  private static final Map<String, Standing> STANDINGS =
      Arrays.stream(Standing.values()).collect(toMap(Standing::code, identity()));
  private static final Map<String, Boolean> YES = Map.of("yes", true);
  private static final int MOST_CHILDREN = 9;

  private record Named(ProfileEntry where, String key, Placeholder placeholder) {}

  private final Placeholders placeholders;

  IncidentSection(Placeholders placeholders) {
    this.placeholders = placeholders;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public Part read(ProfileEntry file) {
    var named =
        file.entries("incidents").stream().map(IncidentSection::incident).toList();
    return names -> named.forEach(one -> save(one, names));
  }

  private void save(Named one, ProfileNames names) {
    switch (placeholders.record(one.placeholder())) {
      case Accepted<Placed>(var placed) -> name(one.key(), placed, names);
      case Refused<Placed>(var refusal) -> throw one.where().broken(refusal.message());
    }
  }

  /** By the key of the incident: itself, its case, and the decisions for its children numbered from 1 on. */
  private static void name(String key, Placed placed, ProfileNames names) {
    names.put(Incidents.KIND, key, placed.id().value());
    names.put("case", key, placed.file().value());
    for (var index = 0; index < placed.decisions().size(); index++) {
      names.put(
          Incidents.DECISION_KIND, key + " " + (index + 1), placed.decisions().get(index));
    }
  }

  private static Named incident(ProfileEntry entry) {
    var key = entry.declares("key", Incidents.KIND);
    entry.oneOf("placeholder", YES);
    var children =
        entry.entries("children").stream().map(IncidentSection::child).toList();
    if (children.isEmpty() || children.size() > MOST_CHILDREN) {
      entry.fault("children", "“children” must be a list of 1 to %d".formatted(MOST_CHILDREN));
    }
    return new Named(entry, key, new Placeholder(entry.text("case"), children));
  }

  private static Told child(ProfileEntry entry) {
    return new Told(
        entry.oneOf("standing", STANDINGS).orElse(Standing.NOT_MET),
        entry.maybeDay("decided-on").orElse(null));
  }
}
