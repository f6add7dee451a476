package org.lapwing.partnerships.web.access;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.PasswordInput;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Textarea;

/**
 * All that form.jte may know: one decision about access, as a page that asks a few things.
 *
 * @param back where the back link and "Cancel" lead
 * @param warning what is about to happen, or null when it needs no warning
 * @param once made with the form, so that sending it twice does it once
 * @param version which version of the entry the form was filled in on; 0 where there is none
 */
public record FormPage(
    String title,
    @Nullable String caption,
    @Nullable String lead,
    @Nullable String warning,
    String back,
    String backWords,
    UUID once,
    int version,
    List<Asked> fields,
    String button,
    boolean destroys,
    List<Refusal> refusals) {

  /** One thing that the form asks. */
  public sealed interface Asked {

    record Line(Input input) implements Asked {}

    record Text(Textarea textarea) implements Asked {}

    record Secret(PasswordInput password) implements Asked {}

    record OneOf(Select select) implements Asked {}

    record Choice(Radios radios) implements Asked {}

    record Several(Checkboxes checkboxes) implements Asked {}
  }

  static FormPage of(String title, String back, String backWords, String button, Asked... fields) {
    return new FormPage(
        title,
        null,
        null,
        null,
        back,
        backWords,
        org.lapwing.kernel.Ids.next(),
        0,
        List.of(fields),
        button,
        false,
        List.of());
  }

  FormPage caption(String words) {
    return new FormPage(
        title, words, lead, warning, back, backWords, once, version, fields, button, destroys,
        refusals);
  }

  FormPage lead(String words) {
    return new FormPage(
        title, caption, words, warning, back, backWords, once, version, fields, button, destroys,
        refusals);
  }

  /** Says what is about to happen, and makes the button red. */
  FormPage warning(String words) {
    return new FormPage(
        title, caption, lead, words, back, backWords, once, version, fields, button, true,
        refusals);
  }

  FormPage once(UUID id) {
    return new FormPage(
        title, caption, lead, warning, back, backWords, id, version, fields, button, destroys,
        refusals);
  }

  FormPage version(int number) {
    return new FormPage(
        title, caption, lead, warning, back, backWords, once, number, fields, button, destroys,
        refusals);
  }

  FormPage refused(List<Refusal> because) {
    return new FormPage(
        title, caption, lead, warning, back, backWords, once, version, fields, button, destroys,
        because);
  }

  /** The textarea in which every such decision says why. */
  static Asked why(String label, String typed) {
    return new Asked.Text(Textarea.of("reason", label)
        .bold()
        .hint("It stands beside the decision for good. Leave out names and what the case is about.")
        .rows(3)
        .value(typed));
  }
}
