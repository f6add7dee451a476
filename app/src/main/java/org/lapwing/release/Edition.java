package org.lapwing.release;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.release.Lifecycle.Verb;

/**
 * One version of a statement, from its first draft to what became of it in public.
 *
 * @param source where it was published before, or blank when it is released from here
 * @param revision how often it was saved, so that nobody overwrites what they have not read
 */
public record Edition(
    UUID statement,
    int version,
    Text text,
    Stage stage,
    LocalDate since,
    String source,
    int revision) {

  private static final int LONGEST_REASON = 2_000;

  /** What a partner signs: if the text changes, it is another. */
  public Fingerprint fingerprint() {
    return text.fingerprint(version);
  }

  /** Other words; whatever was offered or signed is a draft again, because nobody signed these. */
  Outcome<Edition> rewrite(Doer doer, Text other, LocalDate today) {
    return move(
        Verb.CHANGE,
        writes(doer, "write a statement"),
        () -> other.faults(version).stream()
            .findFirst()
            .<Outcome<Edition>>map(Outcome.Refused::new)
            .orElseGet(
                () -> accepted(other.equals(text) ? this : with(other, Stage.DRAFT, today))));
  }

  /** Nobody is asked to sign what only its writer has read. */
  Outcome<Edition> offer(Doer doer, Clearance clearance, LocalDate today) {
    var no = writes(doer, "offer a statement for signing")
        .or(() -> clearance.lacking().map(lacking -> new Refusal("", lacking + ". Clear it first")))
        .or(() -> text.faults(version).stream().findFirst());
    return move(Verb.OFFER, no, () -> accepted(with(text, Stage.READY, today)));
  }

  /** A partner signs the text that they read; with the last of them the statement is signed. */
  Outcome<Edition> sign(
      Doer doer, AgencyKind kind, Fingerprint read, Signatures before, LocalDate today) {
    var no = partner(doer, kind, before)
        .or(() -> read.equals(fingerprint())
            ? Optional.empty()
            : no("The text was changed while you were reading. Read it again before you sign"))
        .or(() -> before.missing(fingerprint()).contains(kind)
            ? Optional.empty()
            : no("Your agency has signed this text already"));
    var last = before.missing(fingerprint()).equals(List.of(kind));
    return move(Verb.SIGN, no, () -> accepted(last ? with(text, Stage.SIGNED, today) : this));
  }

  /** A person lets it out: signed by every partner as it now reads, and not before its time. */
  Outcome<Edition> release(Doer doer, Signatures signatures, Instant now) {
    var missing = signatures.missing(fingerprint());
    var no = writes(doer, "release a statement")
        .or(() -> missing.isEmpty() && !signatures.required().isEmpty()
            ? Optional.empty()
            : no("Not signed as it now reads: " + names(missing) + " must sign first"))
        .or(() ->
            isTooEarly(now) ? no("It may not be released before " + earliest()) : Optional.empty());
    return move(Verb.RELEASE, no, () -> accepted(with(text, Stage.RELEASED, InWords.dayOf(now))));
  }

  /** A correction begins from the text that the public reads. */
  Outcome<Edition> correct(Doer doer, LocalDate today) {
    var start = new Text(
        text.title(), text.issuedBy(), text.contact(), "", text.paragraphs(), null, text.actions());
    return move(
        Verb.CORRECT,
        writes(doer, "correct a statement"),
        () -> accepted(new Edition(statement, version + 1, start, Stage.DRAFT, today, "", 0)));
  }

  /** It goes from the public with all other versions; somebody says why. */
  Outcome<Edition> withdraw(Doer doer, String reason, LocalDate today) {
    var no = writes(doer, "withdraw a statement")
        .or(() -> reasoned(reason, "Enter why it is withdrawn"));
    return move(Verb.WITHDRAW, no, () -> accepted(with(text, Stage.WITHDRAWN, today)));
  }

  /** What is wrong with leaving it published although a hold stands over it. */
  Optional<Refusal> keeps(Doer doer, String reason) {
    return writes(doer, "leave a statement published")
        .or(() -> reasoned(reason, "Enter why it stays published, and who was asked"));
  }

  private static Optional<Refusal> reasoned(String reason, String missing) {
    if (reason.isBlank()) {
      return Optional.of(new Refusal("note", missing));
    }
    return reason.length() > LONGEST_REASON
        ? Optional.of(
            new Refusal("note", "Write %,d characters or fewer".formatted(LONGEST_REASON)))
        : Optional.empty();
  }

  /** Whether its time has not come yet. */
  public boolean isTooEarly(Instant now) {
    return text.notBefore() != null && now.isBefore(text.notBefore());
  }

  /** "10am on 3 March 2026", or empty when it may go out as soon as it is signed. */
  public String earliest() {
    return text.notBefore() == null ? "" : InWords.moment(text.notBefore());
  }

  /** Whether it was published elsewhere before it was kept here, so that nobody signed it here. */
  public boolean isFromElsewhere() {
    return !source.isEmpty();
  }

  static Optional<Refusal> writes(Doer doer, String what) {
    return doer.writes()
        ? Optional.empty()
        : no("Only the business manager or a communications officer can " + what);
  }

  private static Optional<Refusal> partner(Doer doer, AgencyKind kind, Signatures before) {
    return doer.signs() && before.required().contains(kind)
        ? Optional.empty()
        : no("Only a delegated partner of these agencies can sign: " + names(before.required()));
  }

  private static String names(List<AgencyKind> kinds) {
    return kinds.stream()
        .map(kind -> kind.words().toLowerCase(Locale.UK))
        .collect(Collectors.joining(", "));
  }

  private static Optional<Refusal> no(String message) {
    return Optional.of(new Refusal("", message));
  }

  private Outcome<Edition> move(
      Verb verb, Optional<Refusal> no, Supplier<Outcome<Edition>> allowed) {
    if (!Lifecycle.allows(stage, verb)) {
      return refused("", Lifecycle.whyNot(stage, verb));
    }
    return no.<Outcome<Edition>>map(Outcome.Refused::new).orElseGet(allowed);
  }

  private Edition with(Text words, Stage where, LocalDate on) {
    return new Edition(statement, version, words, where, on, source, revision);
  }
}
