package org.lapwing.reviews;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.CaseId;
import org.lapwing.platform.ProfileEntry;
import org.lapwing.platform.ProfileNames;
import org.lapwing.platform.ProfileSection;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Component;

/** Reads the reviews of a profile file: which there were and over whom, as far as its source says, and nothing found. */
@Component
class ReviewSection implements ProfileSection {

  private static final String STATEMENT = "statement";
  private static final Map<String, ReviewKind> KINDS =
      Arrays.stream(ReviewKind.values()).collect(toMap(ReviewKind::code, identity()));

  private final PublishedReviews reviews;

  ReviewSection(PublishedReviews reviews) {
    this.reviews = reviews;
  }

  private record Told(
      String title,
      ReviewKind kind,
      List<String> incidents,
      String source,
      @Nullable LocalDate opened,
      @Nullable LocalDate published,
      Optional<String> toldBy) {}

  @Override
  public int order() {
    return 37;
  }

  @Override
  public Part read(ProfileEntry file) {
    var told = file.entries("reviews").stream().map(ReviewSection::review).toList();
    return names -> told.forEach(one -> save(one, names));
  }

  private static Told review(ProfileEntry entry) {
    var incidents = entry.refersToAll("incidents", Incidents.KIND);
    if (incidents.isEmpty()) {
      entry.fault("incidents", "“incidents” is missing. Name the incidents that it looks at");
    }
    return new Told(
        entry.text("title"),
        entry.oneOf("kind", KINDS).orElse(ReviewKind.THEMATIC),
        incidents,
        entry.text("source"),
        entry.maybeDay("opened").orElse(null),
        entry.maybeDay("published").orElse(null),
        entry.has("told-by")
            ? Optional.of(entry.refersTo("told-by", STATEMENT))
            : Optional.empty());
  }

  private void save(Told told, ProfileNames names) {
    reviews.record(new PublishedReview(
        told.title(),
        told.kind(),
        told.source(),
        told.opened(),
        told.published(),
        told.incidents().stream().map(key -> names.id(Incidents.KIND, key)).toList(),
        told.incidents().stream()
            .map(key -> new CaseId(names.id("case", key)))
            .distinct()
            .toList(),
        told.incidents().stream().flatMap(key -> decisions(key, names)).toList(),
        told.toldBy().map(key -> new Node(STATEMENT, names.id(STATEMENT, key))).orElse(null)));
  }

  /** The decisions for the children of an incident, which its section numbered from 1 on. */
  private static Stream<Node> decisions(String key, ProfileNames names) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> names.find(Incidents.DECISION_KIND, key + " " + number))
        .takeWhile(Optional::isPresent)
        .flatMap(Optional::stream)
        .map(id -> new Node(Incidents.DECISION_KIND, id));
  }
}
