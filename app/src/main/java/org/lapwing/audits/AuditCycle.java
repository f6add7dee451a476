package org.lapwing.audits;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/**
 * One round of looking whether practice is what we say it is.
 *
 * @param since when it came to where it stands
 * @param repeats the round that asked the same questions before, or null
 */
public record AuditCycle(
    AuditId id,
    int number,
    Plan plan,
    Stage stage,
    LocalDate since,
    @Nullable AuditId repeats,
    int version) {

  private static final int LONGEST_LINE = 200;
  private static final int MOST_QUESTIONS = 20;

  /**
   * What is looked at.
   *
   * @param from the first day of the practice that is looked at
   * @param questions in order; the first is the one by which the audit is told
   */
  public record Plan(
      String title,
      String theme,
      LocalDate from,
      LocalDate to,
      Sample sample,
      List<String> questions,
      List<AgencyId> agencies) {

    public Plan {
      questions =
          questions.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
      agencies = agencies.stream().distinct().toList();
    }

    Plan stripped() {
      return new Plan(title.strip(), theme.strip(), from, to, sample, questions, agencies);
    }

    /** Everything wrong with it. */
    public List<Refusal> wrong() {
      return Stream.of(
              line("title", title, "Enter the title of the audit"),
              line("theme", theme, "Enter what the audit is about"),
              when(to.isBefore(from), "to", "The last day must be on or after the first"),
              when(questions.isEmpty(), "questions", "Enter at least one question"),
              when(
                  questions.size() > MOST_QUESTIONS,
                  "questions",
                  "Enter %d questions or fewer".formatted(MOST_QUESTIONS)),
              when(agencies.isEmpty(), "agencies", "Choose at least one agency"))
          .flatMap(Optional::stream)
          .toList();
    }

    private static Optional<Refusal> line(String field, String text, String ifBlank) {
      return when(text.isBlank(), field, ifBlank)
          .or(() -> when(
              text.strip().length() > LONGEST_LINE,
              field,
              "Write %d characters or fewer".formatted(LONGEST_LINE)));
    }

    private static Optional<Refusal> when(boolean so, String field, String message) {
      return so ? Optional.of(new Refusal(field, message)) : Optional.empty();
    }
  }

  /** The name that people say aloud. */
  public String reference() {
    return "AU-" + number;
  }

  /** What is asked, and of whom, stays once it has begun: otherwise answers would stand beside other questions. */
  Outcome<AuditCycle> replanned(Plan other) {
    var wrong = other.wrong();
    if (!wrong.isEmpty()) {
      return new Refused<>(wrong.getFirst());
    }
    var asksTheSame = other.questions().equals(plan.questions())
        && other.agencies().equals(plan.agencies())
        && other.sample() == plan.sample();
    return stage == Stage.PLANNED || asksTheSame
        ? accepted(new AuditCycle(id, number, other.stripped(), stage, since, repeats, version))
        : refused("", "This audit has begun. What it asks, and of whom, stays as it is");
  }

  Outcome<AuditCycle> begin(LocalDate today) {
    return stage == Stage.PLANNED
        ? accepted(with(Stage.UNDER_WAY, today))
        : refused("", "This audit has begun already");
  }

  /** It is reported once every agency has answered, if only that it was not asked. */
  Outcome<AuditCycle> report(List<Sheet> sheets, LocalDate today) {
    return switch (stage) {
      case PLANNED -> refused("", "Begin this audit first");
      case REPORTED -> refused("", "This audit is reported already");
      case UNDER_WAY ->
        sheets.size() < plan.agencies().size()
            ? refused(
                "",
                "Enter the results of every agency first: %d of %d are there"
                    .formatted(sheets.size(), plan.agencies().size()))
            : accepted(with(Stage.REPORTED, today));
    };
  }

  /** Whether results of an agency may be entered now. */
  Optional<Refusal> notReadyFor(AgencyId agency) {
    if (stage == Stage.PLANNED) {
      return Optional.of(new Refusal("", "Begin this audit before you enter results"));
    }
    return plan.agencies().contains(agency)
        ? Optional.empty()
        : Optional.of(new Refusal("", "This agency is not part of the audit"));
  }

  private AuditCycle with(Stage next, LocalDate today) {
    return new AuditCycle(id, number, plan, next, today, repeats, version);
  }
}
