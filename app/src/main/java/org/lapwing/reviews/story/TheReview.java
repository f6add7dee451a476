package org.lapwing.reviews.story;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.incidents.IncidentLine;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.reviews.Finding;
import org.lapwing.reviews.Findings;
import org.lapwing.reviews.Recommendation;
import org.lapwing.reviews.Recommendations;
import org.lapwing.reviews.ReviewId;
import org.lapwing.reviews.ReviewLine;
import org.lapwing.reviews.Reviews;
import org.springframework.stereotype.Component;

/** Finds again what earlier chapters told: the five incidents, the review over them, its findings and recommendations. */
@Component
class TheReview {

  static final String TITLE = "Babies under one";

  private static final List<String> FILES = List.of("K-1", "K-2", "K-3", "K-4", "K-5");

  private final Incidents incidents;
  private final Reviews reviews;
  private final Findings findings;
  private final Recommendations recommendations;

  TheReview(
      Incidents incidents, Reviews reviews, Findings findings, Recommendations recommendations) {
    this.incidents = incidents;
    this.reviews = reviews;
    this.findings = findings;
    this.recommendations = recommendations;
  }

  /** The five incidents, by the labels of their cases. */
  List<IncidentLine> incidents() {
    return incidents.visible().stream()
        .filter(line -> FILES.contains(line.caseLabel()))
        .sorted(comparing(IncidentLine::caseLabel))
        .toList();
  }

  /** The cases of these labels. */
  List<CaseId> cases(String... labels) {
    return incidents().stream()
        .filter(line -> List.of(labels).contains(line.caseLabel()))
        .map(IncidentLine::caseFile)
        .toList();
  }

  UUID incident(String label) {
    return incidents().stream()
        .filter(line -> line.caseLabel().equals(label))
        .map(line -> line.id().value())
        .findFirst()
        .orElseThrow();
  }

  ReviewId review() {
    return reviews.visible().stream()
        .filter(line -> line.title().equals(TITLE))
        .map(ReviewLine::id)
        .map(ReviewId::new)
        .findFirst()
        .orElseThrow();
  }

  Finding finding(int number) {
    return numbered(
        findings.of(review()).stream().filter(one -> one.number() == number).findFirst());
  }

  Recommendation recommendation(int number) {
    return numbered(recommendations.of(review()).stream()
        .filter(one -> one.number() == number)
        .findFirst());
  }

  /** What was accepted; a refusal means that the story breaks a rule. */
  static <T> T told(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new IllegalStateException(refusal.message());
    };
  }

  private static <T> T numbered(Optional<T> one) {
    return one.orElseThrow();
  }
}
