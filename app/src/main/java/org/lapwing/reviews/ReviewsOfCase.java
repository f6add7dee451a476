package org.lapwing.reviews;

import java.util.List;
import org.lapwing.partnerships.CaseSection;
import org.lapwing.partnerships.Cases.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads from a case file to the reviews that look at it, where the viewer may read every one of their cases. */
@Component
class ReviewsOfCase implements CaseSection {

  private final ReviewStore store;

  ReviewsOfCase(ReviewStore store) {
    this.store = store;
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Way> of(CaseFile file) {
    return store.over(file.id()).stream()
        .map(one -> new Way(
            "Review " + one.reference(),
            "%s, %s".formatted(one.title(), one.state().words().toLowerCase(java.util.Locale.UK)),
            "reviews/" + one.id().value()))
        .toList();
  }
}
