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

/** Where recommendations are shown beyond their own pages, in the thread and in the search, to those who may read them. */
@Component
@Transactional(readOnly = true)
class RecommendationPlace implements ThreadPlace, Searchable {

  private final RecommendationStore store;

  RecommendationPlace(RecommendationStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Recommendations.KIND;
  }

  @Override
  public String heading() {
    return "Recommendations";
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream()
        .collect(toMap(
            one -> one.id().value(),
            one ->
                new Seen("Recommendation " + one.number(), one.says(), href(one), one.standing())));
  }

  @Override
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.find(words, after, most).stream()
        .map(one ->
            new Found(one.id().value(), one.reference(), one.says(), href(one), one.standing()))
        .toList();
  }

  private static String href(Recommendation one) {
    return "recommendations/" + one.id().value();
  }
}
