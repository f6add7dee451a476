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

/** Where reviews are shown beyond their own pages: in the thread and in the search, to those who may read them. */
@Component
@Transactional(readOnly = true)
class ReviewPlace implements ThreadPlace, Searchable {

  private final ReviewStore store;

  ReviewPlace(ReviewStore store) {
    this.store = store;
  }

  @Override
  public String kind() {
    return Reviews.KIND;
  }

  @Override
  public String heading() {
    return "Reviews";
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return store.these(ids).stream().collect(toMap(one -> one.id().value(), ReviewPlace::seen));
  }

  @Override
  public List<Found> find(String words, @Nullable UUID after, int most) {
    return store.find(words, after, most).stream()
        .map(one -> new Found(
            one.id().value(),
            one.reference(),
            one.title(),
            href(one),
            one.state().words()))
        .toList();
  }

  private static Seen seen(Review one) {
    return new Seen(
        "Review " + one.reference(), one.title(), href(one), one.state().words());
  }

  private static String href(Review one) {
    return "reviews/" + one.id().value();
  }
}
