package org.lapwing.practice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds programmes by their words. */
@Component
class FindProgrammes implements Searchable {

  private final ProgrammeStore store;

  FindProgrammes(ProgrammeStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Programmes.KIND;
  }

  @Override
  public String heading() {
    return "Programmes";
  }

  @Override
  @Transactional(readOnly = true)
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.matching(words, after, most).stream()
        .map(FindProgrammes::found)
        .toList();
  }

  private static Found found(Programme programme) {
    var id = programme.id().value();
    return new Found(id, "", programme.name(), "programmes/" + id, "");
  }
}
