package org.lapwing.release.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.release.Text;

/**
 * All that write.jte may know: a statement as somebody writes it.
 *
 * @param reference its short name, or null while it has none
 * @param version which version it will be
 * @param read the revision that was read when the writing began
 * @param signed how many partners have signed the text as it stands
 * @param theirs what somebody else saved meanwhile, or null
 */
public record WritePage(
    String back,
    @Nullable String reference,
    int version,
    int read,
    int signed,
    UUID once,
    Written written,
    Tellable tellable,
    @Nullable Text theirs,
    List<Refusal> refusals) {

  public String title() {
    if (reference == null) {
      return "New statement";
    }
    return version > 1 ? "Write the correction" : "Edit the statement";
  }

  public Input titleInput() {
    return Input.of("title", "Title").bold().value(written.title());
  }

  public Input changedInput() {
    return Input.of("changed", "What changed")
        .bold()
        .hint("The public reads this sentence above the corrected statement.")
        .value(written.changed());
  }

  public Textarea bodyInput() {
    return Textarea.of("body", "What it says")
        .bold()
        .hint(
            "Leave an empty line between paragraphs. No names, and nothing that could point to a child, a family or a worker.")
        .rows(16)
        .value(written.body());
  }

  public Input issuedByInput() {
    return Input.of("issued-by", "Issued by").bold().value(written.issuedBy());
  }

  public Input contactInput() {
    return Input.of("contact", "Questions from the media (optional)")
        .bold()
        .hint("A role and how to reach it, not a person’s name.")
        .value(written.contact());
  }

  public DateInput fromInput() {
    return DateInput.of("from", "Earliest release (optional)")
        .hint("Leave it empty to allow release as soon as it is signed.")
        .typed(written.when().again());
  }

  public Input timeInput() {
    return Input.of("from-time", "Time of day (optional)")
        .hint("For example, 10am")
        .width(10)
        .value(written.when().time());
  }

  public Select reviewInput() {
    return Select.of("review", "Which review does it tell of? (optional)", tellable.reviewOptions())
        .bold()
        .chosen(written.review());
  }

  public Checkboxes actionsInput() {
    return Checkboxes.of(
            "actions", "Which promises does it tell of? (optional)", tellable.actionChoices())
        .hint("Their approved public wording will stand beside the statement.")
        .small()
        .chosen(written.actions());
  }
}
