package org.lapwing.reviews;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.reviews.Editor.no;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;

/**
 * One look at what happened in one case or several.
 *
 * @param source where a profile has it from, or blank
 * @param openedOn null where that source does not say
 * @param cases every case of its cohort: whoever reads the review may read them all
 */
public record Review(
    ReviewId id,
    int number,
    String title,
    ReviewKind kind,
    Scope scope,
    String source,
    ReviewState state,
    @Nullable LocalDate openedOn,
    List<CaseId> cases,
    int version) {

  static final int LONGEST_TITLE = 150;
  static final int LONGEST_TEXT = 10_000;

  /** The name that people say aloud. */
  public String reference() {
    return "R-" + number;
  }

  public boolean isOpen() {
    return state instanceof ReviewState.Open;
  }

  public boolean isClosed() {
    return state instanceof ReviewState.Closed;
  }

  /** The same review with another title and scope. */
  Outcome<Review> reworded(Editor by, String other, Scope wanted) {
    return by.mustWrite()
        .or(this::mustNotBeClosed)
        .or(() -> wrong(other, wanted).stream().findFirst())
        .<Outcome<Review>>map(Refused::new)
        .orElseGet(() -> accepted(with(other.strip(), wanted.stripped(), state, cases)));
  }

  /**
   * The same review over more cases. It is widened on purpose, with a reason, and only while nothing has been agreed:
   * "4 of 5" must not become "4 of 6" behind the back of those who agreed it.
   */
  Outcome<Review> widened(Editor by, Cohort more, String reason) {
    return by.mustRun()
        .or(() -> mustBeOpen("The cohort stands as it is. Open another review"))
        .or(() -> kind == ReviewKind.SINGLE
            ? no("incidents", "A review of one incident looks at one alone")
            : Optional.empty())
        .or(() -> more.wrong().stream().findFirst())
        .or(() -> text("reason", reason, "Enter why the cohort is widened"))
        .<Outcome<Review>>map(Refused::new)
        .orElseGet(() -> accepted(with(title, scope, state, joined(more.cases()))));
  }

  /** Findings are agreed together, each with something it rests on and with why it happened. */
  Outcome<Review> agreed(Editor by, List<Finding> findings, LocalDate today) {
    return by.mustRun()
        .or(() -> mustBeOpen("They stand as they are"))
        .or(() -> findings.isEmpty()
            ? no("", "There is no finding to agree yet. Add the first")
            : Optional.empty())
        .or(() ->
            findings.stream().map(Finding::notReady).flatMap(Optional::stream).findFirst())
        .<Outcome<Review>>map(Refused::new)
        .orElseGet(
            () -> accepted(with(title, scope, new ReviewState.FindingsAgreed(today), cases)));
  }

  /** A review is closed when every agency that was asked has answered. Its actions go on. */
  Outcome<Review> closed(Editor by, List<Recommendation> recommendations, LocalDate today) {
    return by.mustRun()
        .or(() -> isOpen() ? no("", "Agree the findings first") : Optional.empty())
        .or(() -> recommendations.stream()
            .map(Recommendation::unanswered)
            .flatMap(Optional::stream)
            .findFirst())
        .<Outcome<Review>>map(Refused::new)
        .orElseGet(() -> accepted(with(title, scope, new ReviewState.Closed(today), cases)));
  }

  /** Why this person may not add to its findings; empty if they may. */
  public Optional<Refusal> mayFind(Editor by) {
    return by.mustWrite().or(() -> mustBeOpen("They stand as they are"));
  }

  /** Why this person may not add to its recommendations; empty if they may. */
  public Optional<Refusal> mayRecommend(Editor by) {
    return by.mustWrite().or(this::mustNotBeClosed);
  }

  static List<Refusal> wrong(String title, Scope scope) {
    return Stream.concat(wrong(title).stream(), wrong(scope).stream()).toList();
  }

  static Optional<Refusal> wrong(String title) {
    return title.strip().length() > LONGEST_TITLE
        ? no("title", "The title must be %d characters or fewer".formatted(LONGEST_TITLE))
        : text("title", title, "Enter a title");
  }

  static List<Refusal> wrong(Scope scope) {
    return Stream.of(
            text("period", scope.period(), "Enter from when to when the review looks"),
            text("questions", scope.questions(), "Enter what the review asks"))
        .flatMap(Optional::stream)
        .toList();
  }

  static Optional<Refusal> text(String field, String text, String ifBlank) {
    if (text.isBlank()) {
      return no(field, ifBlank);
    }
    return text.length() > LONGEST_TEXT
        ? no(field, "Write %,d characters or fewer".formatted(LONGEST_TEXT))
        : Optional.empty();
  }

  private Optional<Refusal> mustBeOpen(String instead) {
    var on = state.on();
    return isOpen()
        ? Optional.empty()
        : no("", "The findings were agreed%s. %s".formatted(on == null ? "" : on(on), instead));
  }

  private Optional<Refusal> mustNotBeClosed() {
    return isClosed() ? no("", "This review is closed. Its actions go on") : Optional.empty();
  }

  private static String on(LocalDate day) {
    return " on " + InWords.date(day);
  }

  private List<CaseId> joined(List<CaseId> more) {
    return Stream.concat(cases.stream(), more.stream()).distinct().toList();
  }

  private Review with(String words, Scope asked, ReviewState where, List<CaseId> over) {
    return new Review(id, number, words, kind, asked, source, where, openedOn, over, version);
  }
}
