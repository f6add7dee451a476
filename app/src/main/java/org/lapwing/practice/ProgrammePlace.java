package org.lapwing.practice;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows programmes in the thread, to everybody who serves the partnership. */
@Component
class ProgrammePlace implements ThreadPlace {

  private final ProgrammeStore store;

  ProgrammePlace(ProgrammeStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Programmes.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(programme -> programme.id().value(), ProgrammePlace::seen));
  }

  private static Seen seen(Programme programme) {
    return new Seen(
        "Programme", programme.name(), "programmes/" + programme.id().value(), "");
  }
}
