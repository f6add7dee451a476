package org.lapwing.actions.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Action;
import org.lapwing.actions.Colours.Explained;
import org.lapwing.actions.DateRequest;
import org.lapwing.actions.Doer;
import org.lapwing.actions.Entry;
import org.lapwing.actions.Evidence;
import org.lapwing.actions.Part;
import org.lapwing.actions.PublicWording;
import org.lapwing.actions.Source;
import org.lapwing.actions.Stage;
import org.lapwing.actions.State;
import org.lapwing.kernel.InWords;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.StoredFile;
import org.lapwing.platform.parts.Mark;
import org.lapwing.platform.parts.Steps;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;
import org.lapwing.thread.ThreadPanel;

/** All that action.jte may know. */
public record ActionPage(
    String base,
    Action action,
    LocalDate today,
    UUID once,
    Names names,
    String timing,
    Explained colour,
    List<ShownPart> parts,
    List<Source> sources,
    List<Shown> evidence,
    List<DateRequest> dates,
    List<PublicWording> wordings,
    List<Entry> history,
    Doer doer,
    ThreadPanel panel,
    String verifier,
    @Nullable String said) {

  private static final List<Stage> STEPS =
      List.of(Stage.PLANNED, Stage.UNDER_WAY, Stage.DONE, Stage.VERIFIED);

  /** Who has a part in it, by name. */
  public record Names(String owner, String agency, List<String> with) {

    /** The person and the agency, or the agency alone. */
    public String both() {
      return owner.isBlank() ? agency : owner + ", " + agency;
    }
  }

  /** A piece of evidence, and its file if it has one. */
  public record Shown(Evidence evidence, @Nullable StoredFile file) {

    /** "PDF, 210 kB" as far as it is known. */
    public String size() {
      return file == null ? "" : InWords.size(file.size());
    }
  }

  /** A part, and who keeps it. */
  public record ShownPart(Part part, String keeper) {}

  /** The colour as shape and word. */
  public Mark mark() {
    return ColourMark.of(colour.colour());
  }

  public boolean mayTend(Part part) {
    return part.isKeptBy(doer, action);
  }

  public String here() {
    return base + "/" + action.id().value();
  }

  public String reminders() {
    return base.replaceFirst("/actions$", "/reminders");
  }

  public Steps steps() {
    var words = STEPS.stream().map(Stage::words).toList();
    var now = Math.max(0, STEPS.indexOf(action.state().stage()));
    return new Steps(
        "Where this action stands",
        words,
        now,
        action.state() instanceof State.Done || action.state() instanceof State.Verified);
  }

  public boolean isLate() {
    return action.isLate(today);
  }

  public boolean mayTend() {
    return action.tendedBy(doer).isEmpty();
  }

  public boolean mayJudge() {
    return action.state() instanceof State.Done done
        && action.judgedBy(doer, done).isEmpty();
  }

  public boolean mayRun() {
    return doer.runs();
  }

  /** Whether this person may ask its owner how it goes. */
  public boolean mayAskOwner() {
    var owner = action.owner().person();
    return doer.runs()
        && action.state().stage().isOpen()
        && owner != null
        && !owner.equals(doer.person());
  }

  /** Whether its owner was asked today already. */
  public boolean ownerAskedToday() {
    return history.stream()
        .filter(entry -> entry.kind() == Entry.Kind.REMINDED)
        .anyMatch(entry -> InWords.dayOf(entry.at()).equals(today));
  }

  /** Whether asking others of it is this person's part: the scrutineer's, or a delegated partner's. */
  public boolean mayChallenge() {
    return Role.SCRUTINEER.isHeld() || Role.DELEGATED_PARTNER.isHeld();
  }

  /** Where challenges are raised. */
  public String challenges() {
    return base.substring(0, base.lastIndexOf('/')) + "/challenges";
  }

  public boolean mayDecideDate() {
    var asked = dateAsked();
    return asked != null && action.decidedBy(doer, asked).isEmpty();
  }

  /** Whether words for the public are this person's to write or to publish. */
  public boolean mayWord() {
    return doer.writesFor(action.owner()) || doer.decides();
  }

  /** Who can verify, when this person cannot. */
  public String whyNotJudge() {
    return action.state() instanceof State.Done done
        ? action.judgedBy(doer, done).map(no -> no.message()).orElse("")
        : "";
  }

  public @Nullable DateRequest dateAsked() {
    return dates.stream()
        .filter(request -> request.agreed() == null)
        .findFirst()
        .orElse(null);
  }

  /** The dates that stood before, "First 30 January 2026, then 27 February 2026.", or blank. */
  public String earlierDates() {
    var moved = dates.stream()
        .filter(request -> Boolean.TRUE.equals(request.agreed()) && request.before() != null)
        .map(request -> InWords.date(java.util.Objects.requireNonNull(request.before())))
        .collect(Collectors.joining(", then "));
    return moved.isEmpty()
        ? ""
        : "First " + moved + ". Each move has a reason and an approver, in the history.";
  }

  public @Nullable PublicWording released() {
    return wordings.stream().filter(PublicWording::isReleased).findFirst().orElse(null);
  }

  public @Nullable PublicWording proposed() {
    return wordings.stream().findFirst().filter(PublicWording::waits).orElse(null);
  }

  public Timeline timeline() {
    return new Timeline(history.stream().map(ActionPage::event).toList());
  }

  private static Timeline.Event event(Entry entry) {
    return new Timeline.Event(
        entry.kind().words(),
        entry.by().isBlank() ? null : entry.by(),
        entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(entry.at()),
        entry.note().isBlank() ? null : Words.of(entry.note()));
  }
}
