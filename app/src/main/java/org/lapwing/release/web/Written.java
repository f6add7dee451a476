package org.lapwing.release.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.release.Draft;
import org.lapwing.release.Text;

/** A statement as a form shows it and as somebody typed it. */
public record Written(
    String title,
    String issuedBy,
    String contact,
    String changed,
    String body,
    When when,
    String review,
    List<String> actions) {

  /** An empty form of a partnership. */
  static Written nothing(String issuedBy) {
    return new Written("", issuedBy, "", "", "", When.of(null), "", List.of());
  }

  static Written of(Text text, @Nullable UUID review) {
    return new Written(
        text.title(),
        text.issuedBy(),
        text.contact(),
        text.changed(),
        text.body(),
        When.of(text.notBefore()),
        review == null ? "" : review.toString(),
        text.actions().stream().map(UUID::toString).toList());
  }

  /** As it was typed: what was not sent is blank. */
  static Written typed(Map<String, String> fields, List<String> actions) {
    return new Written(
        fields.getOrDefault("title", ""),
        fields.getOrDefault("issued-by", ""),
        fields.getOrDefault("contact", ""),
        fields.getOrDefault("changed", ""),
        fields.getOrDefault("body", ""),
        When.typed(fields),
        fields.getOrDefault("review", ""),
        List.copyOf(actions));
  }

  /** What is wrong with it as that version; empty when it can be read. */
  List<Refusal> faults(int version, Tellable tellable) {
    var faults = new ArrayList<>(draft(tellable).text().faults(version));
    if (when.read() instanceof Refused<Optional<Instant>>(var refusal)) {
      faults.add(refusal);
    }
    return faults;
  }

  /** What was typed, with only those things told of that there are to tell of. */
  Draft draft(Tellable tellable) {
    @Nullable
    Instant from =
        when.read() instanceof Accepted<Optional<Instant>>(var moment) ? moment.orElse(null) : null;
    var text = new Text(
        title,
        issuedBy,
        contact,
        changed,
        Text.paragraphs(body),
        from,
        tellable.chosenActions(actions));
    return new Draft(text, tellable.chosenReview(review));
  }
}
