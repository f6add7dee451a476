package org.lapwing.release.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Button;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.release.Edition;
import org.lapwing.release.Signature;
import org.lapwing.release.Signatures;
import org.lapwing.release.Statement;

/** All that deed.jte may know: what will happen in public, and whose signatures stand for it. */
public record DeedPage(
    String back,
    Statement statement,
    Edition edition,
    Signatures signatures,
    Stopped stopped,
    Instant now,
    Deed deed,
    UUID once,
    String note,
    List<Refusal> refusals) {

  public Textarea why() {
    return deed == Deed.KEEP
        ? Textarea.of("note", "Why does it stay published, and who was asked?")
            .bold()
            .hint("The reason stays inside. Leave out names, and what the case is about.")
            .value(note)
        : Textarea.of("note", "Why is it withdrawn?")
            .bold()
            .hint("The reason stays inside; the public reads the day alone.")
            .value(note);
  }

  public Button button() {
    var button = Button.of(deed.button());
    return deed == Deed.WITHDRAW ? button.warning() : button;
  }

  /** The signatures over the text as it stands. */
  public List<Signature> signed() {
    return signatures.over(edition.fingerprint());
  }

  /** When it may be released, if that is still to come; empty otherwise. */
  public String notYet() {
    return deed == Deed.RELEASE && edition.isTooEarly(now) ? edition.earliest() : "";
  }
}
