package org.lapwing.incidents;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.AgencyKind;

/**
 * What the statutory partners have said about one child on one question in one round, and what follows from it. They decide together: all agree, or all
 * but one and that one accepts the decision with its dissent (Children Act 2004, section 16F; Working Together 2023, chapter 5).
 *
 * @param partners all who must speak, as the law stands
 * @param positions all that was said, in any order; of each partner the latest counts
 */
public record Deliberation<H extends Held>(List<AgencyKind> partners, List<Position<H>> positions) {

  /** Where the partners have got to. */
  public sealed interface Reached<H extends Held> {

    /** Somebody has not spoken yet. */
    record Waiting<H extends Held>(List<AgencyKind> on) implements Reached<H> {}

    /** All have spoken, and they differ. */
    record Differing<H extends Held>() implements Reached<H> {}

    /** They agree, or all but one do and that one accepts it with dissent. */
    record Agreed<H extends Held>(H standing, List<AgencyKind> dissenting) implements Reached<H> {}
  }

  public Deliberation {
    partners = List.copyOf(partners);
    positions = positions.stream()
        .sorted(Comparator.<Position<H>, java.time.Instant>comparing(Position::at)
            .thenComparing(Position::id))
        .toList();
  }

  /** What a partner holds now. */
  public Optional<Position<H>> of(AgencyKind partner) {
    return positions.stream()
        .filter(position -> position.partner() == partner)
        .reduce((_, later) -> later);
  }

  /** What a partner held before, latest first. */
  public List<Position<H>> earlier() {
    return positions.stream()
        .filter(position -> of(position.partner()).filter(position::equals).isEmpty())
        .toList()
        .reversed();
  }

  public Reached<H> reached() {
    var waiting = partners.stream().filter(partner -> of(partner).isEmpty()).toList();
    if (!waiting.isEmpty()) {
      return new Reached.Waiting<>(waiting);
    }
    var now = partners.stream().flatMap(partner -> of(partner).stream()).toList();
    var dissenting =
        now.stream().filter(Position::dissents).map(Position::partner).toList();
    var decided = now.stream()
        .filter(position -> !position.dissents())
        .map(Position::standing)
        .distinct()
        .toList();
    return dissenting.size() < 2 && decided.size() == 1
        ? new Reached.Agreed<>(decided.getFirst(), dissenting)
        : new Reached.Differing<>();
  }

  /** What all the others hold, when a partner differs from all of them: what it may accept with dissent. */
  public Optional<H> othersAgainst(AgencyKind partner) {
    var others = partners.stream().filter(other -> other != partner).toList();
    var theirs = others.stream()
        .flatMap(other -> of(other).stream())
        .filter(position -> !position.dissents())
        .map(Position::standing)
        .toList();
    return theirs.size() == others.size()
        ? theirs.stream()
            .findFirst()
            .filter(first -> theirs.stream().allMatch(first::equals))
            .filter(first -> of(partner).filter(own -> own.standing() != first).isPresent())
        : Optional.empty();
  }

  /** Takes one more position: with reasons, and with dissent only from what all the others hold. */
  public Outcome<Deliberation<H>> with(Position<H> position) {
    if (position.reasons().isBlank()) {
      return refused("reasons", "Enter your agency’s reasons");
    }
    if (position.reasons().length() > Position.LONGEST_REASONS) {
      return refused(
          "reasons", "Write %,d characters or fewer".formatted(Position.LONGEST_REASONS));
    }
    if (position.dissents() && othersAgainst(position.partner()).isEmpty()) {
      return refused(
          "standing", "You can record dissent when the others agree and your agency differs");
    }
    return accepted(new Deliberation<>(
        partners,
        java.util.stream.Stream.concat(positions.stream(), java.util.stream.Stream.of(position))
            .toList()));
  }
}
