package org.lapwing.reviews.web.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lapwing.incidents.Child;
import org.lapwing.kernel.CaseId;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.reviews.Cohort;
import org.lapwing.reviews.ReviewId;
import org.lapwing.reviews.Reviews;
import org.springframework.stereotype.Component;

/** The cases of a review by their neutral labels, to be read and to be chosen from. */
@Component
class CaseLabels {

  private final Reviews reviews;

  CaseLabels(Reviews reviews) {
    this.reviews = reviews;
  }

  /** The labels of these cases, in the order of their names. */
  List<String> of(ReviewId review, List<CaseId> cases) {
    var labels = labels(review);
    return cases.stream().map(labels::get).filter(Objects::nonNull).sorted().toList();
  }

  /** The cases of the review, of which any can be chosen. */
  Checkboxes boxes(ReviewId review, List<CaseId> ticked) {
    var choices = labels(review).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(one -> Choice.of(one.getKey().value().toString(), one.getValue()))
        .toList();
    return Checkboxes.of("cases", "In which cases was this found?", choices)
        .small()
        .chosen(ticked.stream().map(one -> one.value().toString()).toList());
  }

  private Map<CaseId, String> labels(ReviewId review) {
    Cohort cohort = reviews.cohort(review);
    return cohort.children().stream()
        .collect(Collectors.toMap(Child::caseFile, Child::caseLabel, (one, _) -> one));
  }
}
