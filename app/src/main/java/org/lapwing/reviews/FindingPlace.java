package org.lapwing.reviews;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Searchable;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where findings are shown beyond their own pages: in the thread and in the search, to those who may read them. */
@Component
@Transactional(readOnly = true)
class FindingPlace implements ThreadPlace, Searchable {

  private final FindingStore store;

  FindingPlace(FindingStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Findings.KIND;
  }

  @Override
  public String heading() {
    return "Findings";
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(
            one -> one.id().value(),
            one -> new Seen("Finding " + one.reference(), one.says(), href(one), state(one))));
  }

  @Override
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.find(words, after, most).stream()
        .map(one -> new Found(one.id().value(), one.reference(), one.says(), href(one), state(one)))
        .toList();
  }

  private static String href(Finding one) {
    return "findings/" + one.id().value();
  }

  private static String state(Finding one) {
    return one.isAgreed() ? "Agreed" : "Draft";
  }
}
