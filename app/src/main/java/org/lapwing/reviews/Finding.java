package org.lapwing.reviews;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.reviews.Editor.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/**
 * Something that a review found.
 *
 * @param says what was found
 * @param why why it happened, apart from what happened: without that layer nothing is learnt
 * @param holdsIn the cases in which it was found, among those of the review
 * @param of how many cases the review looks at
 * @param agreedOn null while it is a draft
 */
public record Finding(
    FindingId id,
    ReviewId review,
    int number,
    String says,
    String why,
    List<CaseId> holdsIn,
    int of,
    List<Basis> bases,
    @Nullable LocalDate agreedOn,
    int version) {

  static final int LONGEST = 200;

  /** The name that people say aloud. */
  public String reference() {
    return "F" + number;
  }

  /** "4 of 5 cases": small numbers are counted, never turned into percentages. */
  public String extent() {
    return "%d of %d %s".formatted(holdsIn.size(), of, of == 1 ? "case" : "cases");
  }

  public boolean isAgreed() {
    return agreedOn != null;
  }

  /** The kinds of thing that it rests on, each once. */
  public List<BasisKind> kinds() {
    return Stream.of(BasisKind.values())
        .filter(kind -> bases.stream().anyMatch(basis -> basis.kind() == kind))
        .toList();
  }

  Outcome<Finding> reworded(String other, String reason, List<CaseId> cases) {
    return wrong(other, cases).stream()
        .findFirst()
        .<Outcome<Finding>>map(Refused::new)
        .orElseGet(() -> accepted(new Finding(
            id,
            review,
            number,
            other.strip(),
            reason.strip(),
            cases,
            of,
            bases,
            agreedOn,
            version)));
  }

  /** The same finding with what it rests on, kind by kind. */
  Finding restingOn(List<Basis> all) {
    var byKind =
        all.stream().sorted(comparing(Basis::kind, nullsLast(naturalOrder()))).toList();
    return new Finding(id, review, number, says, why, holdsIn, of, byKind, agreedOn, version);
  }

  /** What must be there before it is agreed. */
  Optional<Refusal> notReady() {
    return why.isBlank()
        ? no("", "%s does not say yet why it happened. Add that first".formatted(reference()))
        : Optional.empty();
  }

  static List<Refusal> wrong(String says, List<CaseId> cases) {
    return Stream.of(
            Review.text("says", says, "Enter what was found"),
            says.strip().length() > LONGEST
                ? no("says", "The finding must be %d characters or fewer".formatted(LONGEST))
                : Optional.<Refusal>empty(),
            cases.isEmpty()
                ? no("cases", "Choose the cases in which this was found")
                : Optional.<Refusal>empty())
        .flatMap(Optional::stream)
        .toList();
  }
}
