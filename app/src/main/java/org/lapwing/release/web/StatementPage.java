package org.lapwing.release.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.platform.parts.Steps;
import org.lapwing.platform.parts.Timeline;
import org.lapwing.platform.parts.Words;
import org.lapwing.release.Clearance;
import org.lapwing.release.Doer;
import org.lapwing.release.Edition;
import org.lapwing.release.Entry;
import org.lapwing.release.Signature;
import org.lapwing.release.Signatures;
import org.lapwing.release.Stage;
import org.lapwing.release.Statement;
import org.lapwing.thread.ThreadPanel;

/**
 * All that statement.jte may know.
 *
 * @param publicly where the public reads it
 */
public record StatementPage(
    String base,
    String publicly,
    Statement statement,
    List<Edition> versions,
    Clearance clearance,
    Signatures signatures,
    Stopped stopped,
    List<Entry> history,
    Doer doer,
    Instant now,
    UUID once,
    ThreadPanel panel,
    List<Refusal> refusals) {

  private static final List<Stage> STEPS =
      List.of(Stage.DRAFT, Stage.READY, Stage.SIGNED, Stage.RELEASED);

  public String here() {
    return base + "/" + statement.id();
  }

  public @Nullable Edition edition() {
    return statement.edition();
  }

  /** The version that is shown; there is one, or another page is. */
  public Edition shown() {
    return statement.read().orElseThrow();
  }

  public Stage stage() {
    return shown().stage();
  }

  /** "Statement S-2", and which version when there is more than one. */
  public String caption() {
    var version = shown().version();
    return "Statement " + statement.reference() + (version > 1 ? ", version " + version : "");
  }

  public Steps steps() {
    var words = STEPS.stream().map(Stage::words).toList();
    var at = stage().isPublic() ? STEPS.size() - 1 : Math.max(0, STEPS.indexOf(stage()));
    return new Steps("Where this version stands", words, at, stage().isPublic());
  }

  public boolean mayWrite() {
    return doer.writes();
  }

  /** Whether something waits for this person as second reader. */
  public boolean mayClear() {
    return stage() == Stage.DRAFT && !clearance.waitsFor(doer).isEmpty();
  }

  /** Whether this person may offer the draft as it stands. */
  public boolean mayOffer() {
    return stage() == Stage.DRAFT && doer.writes() && clearance.lacking().isEmpty();
  }

  /** Whether it waits for this partner, as far as the page knows; signing itself looks again. */
  public boolean maySign() {
    return stage() == Stage.READY && doer.signs();
  }

  /** Those over the text as it stands. */
  public List<Signature> signed() {
    return signatures.over(shown().fingerprint());
  }

  /** Those over what this version said before it was changed. */
  public List<Signature> overtaken() {
    return signatures.overOlder(shown().fingerprint(), shown().version());
  }

  public List<AgencyKind> missing() {
    return signatures.missing(shown().fingerprint());
  }

  /** "2 of 3 partners have signed." */
  public String count() {
    var needed = signatures.required().size();
    return "%d of %d partners have signed.".formatted(needed - missing().size(), needed);
  }

  /** "Still to sign: local authority, police.", or empty. */
  public String stillToSign() {
    return missing().isEmpty()
        ? ""
        : missing().stream()
            .map(kind -> kind.words().toLowerCase(Locale.UK))
            .collect(Collectors.joining(", ", "Still to sign: ", "."));
  }

  /** When it may be released. */
  public String release() {
    var earliest = shown().earliest();
    if (earliest.isEmpty()) {
      return "It may be released as soon as it is signed.";
    }
    return shown().isTooEarly(now)
        ? "It may be released from " + earliest + ", by a person’s button."
        : "It may be released now.";
  }

  public Timeline timeline() {
    return new Timeline(history.stream().map(this::event).toList());
  }

  private Timeline.Event event(Entry entry) {
    var title = versions.size() > 1
        ? entry.kind().words() + ", version " + entry.version()
        : entry.kind().words();
    return new Timeline.Event(
        title,
        entry.by().isBlank() ? null : entry.by(),
        entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
        InWords.moment(entry.at()),
        entry.note().isBlank() ? null : Words.of(entry.note()));
  }
}
