package org.lapwing.requests.web;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;

/**
 * All that send.jte may know: who wrote an answer and who signed it off, before it is sent.
 *
 * @param me who signed in; blank for a link, whose holder gives their name
 * @param open the headings of questions that have no answer
 */
public record SendPage(
    String base,
    String reference,
    String me,
    List<String> open,
    UUID once,
    Typed typed,
    List<Refusal> refusals) {

  static final String COLLEAGUE = "colleague";

  /** What was typed. */
  public record Typed(
      String author, String authorRole, String how, String senior, String seniorRole) {

    static final Typed NOTHING = new Typed("", "", "", "", "");
  }

  public CaseBanner banner() {
    return CaseBanner.of("Request " + reference, "#support");
  }

  public boolean isSignedIn() {
    return !me.isBlank();
  }

  public Input author() {
    return Input.of("author", "Your name").bold().autocomplete("name").value(typed.author());
  }

  public Input authorRole() {
    return Input.of("author-role", "Your role in your agency")
        .bold()
        .autocomplete("organization-title")
        .value(typed.authorRole());
  }

  public Radios how(Content named) {
    return Radios.of(
            "how",
            "Which senior signs it off?",
            List.of(
                Choice.of("named", "A senior has read it and signed it off").then(named),
                Choice.of(COLLEAGUE, "A colleague who signs in here reads it and signs it off")
                    .hint("It is sent as soon as they do.")))
        .chosen(List.of(typed.how()));
  }

  public Input senior() {
    return Input.of("senior", "Name of the senior").value(typed.senior());
  }

  public Input seniorRole() {
    return Input.of("senior-role", "Their role").value(typed.seniorRole());
  }
}
