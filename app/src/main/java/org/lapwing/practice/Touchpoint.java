package org.lapwing.practice;

import static org.lapwing.practice.Wrong.blank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;

/**
 * A point at which families are met, with all that ever held there.
 *
 * @param versions the latest first, never none
 */
public record Touchpoint(UUID id, ProgrammeId programme, int number, List<Version> versions) {

  public Touchpoint {
    versions = List.copyOf(versions);
  }

  /**
   * What holds at a touchpoint from a day on.
   *
   * @param said what families are told there; blank if that is not laid down
   * @param by who recorded it, or blank when it came with a profile
   */
  public record Version(
      UUID id,
      LocalDate from,
      String timing,
      String who,
      String said,
      String source,
      Instant at,
      String by) {}

  /** What is to hold from a day on. */
  public record Wish(LocalDate from, String timing, String who, String said, String source) {

    Wish stripped() {
      return new Wish(from, timing.strip(), who.strip(), said.strip(), source.strip());
    }

    /** Everything wrong with it. */
    public List<Refusal> wrong() {
      return Stream.of(
              blank("timing", timing, "Enter when families are met"),
              blank("who", who, "Enter who meets them"),
              blank("source", source, "Enter where this is agreed or written down"))
          .flatMap(Optional::stream)
          .toList();
    }
  }

  /** The version that was recorded for the latest day. */
  public Version latest() {
    return versions.getFirst();
  }

  /** The version that holds on a day; empty before the first. */
  public Optional<Version> on(LocalDate day) {
    return versions.stream().filter(version -> !version.from().isAfter(day)).findFirst();
  }

  /** Versions that hold from a later day on, the soonest first. */
  public List<Version> after(LocalDate day) {
    return versions.reversed().stream()
        .filter(version -> version.from().isAfter(day))
        .toList();
  }

  /** Versions that held before the one of that day, the latest first. */
  public List<Version> before(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.from().isAfter(day))
        .skip(1)
        .toList();
  }

  /** Why another version may not follow: it holds no earlier than the one that it replaces, and names its source. */
  public List<Refusal> wrong(Wish next) {
    return Stream.concat(next.wrong().stream(), tooEarly(next.from()).stream()).toList();
  }

  private Optional<Refusal> tooEarly(LocalDate from) {
    return from.isBefore(latest().from())
        ? Optional.of(new Refusal(
            "from",
            "Enter %s or a later day: the version that this replaces holds from then"
                .formatted(InWords.date(latest().from()))))
        : Optional.empty();
  }
}
