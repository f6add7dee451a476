package org.lapwing.reviews.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.SummaryList;
import org.lapwing.platform.parts.Textarea;

/**
 * All that form.jte may know: one deed about a review, as a page that asks a few things.
 *
 * @param once made with the form, so that sending it twice does it once
 * @param version which version of the record the form was filled in on; 0 where there is none
 */
public record FormPage(
    Frame frame, UUID once, int version, List<Asked> fields, List<Refusal> refusals) {

  /**
   * What stands around the fields.
   *
   * @param banner whose story it is, or null where nothing of a case is shown
   * @param back where the back link and "Cancel" lead
   */
  public record Frame(
      String title,
      String caption,
      @Nullable String lead,
      @Nullable CaseBanner banner,
      String back,
      String backWords,
      String button) {}

  /** One thing that the form asks, or says between. */
  public sealed interface Asked {

    record Line(Input input) implements Asked {}

    record Text(Textarea textarea) implements Asked {}

    record OneOf(Select select) implements Asked {}

    record Choice(Radios radios) implements Asked {}

    record Several(Checkboxes checkboxes) implements Asked {}

    record Day(DateInput date) implements Asked {}

    record Part(String heading, String hint) implements Asked {}

    record Facts(SummaryList list) implements Asked {}
  }

  public static FormPage of(Frame frame, UUID once, List<Asked> fields) {
    return new FormPage(frame, once, 0, fields, List.of());
  }

  public FormPage version(int number) {
    return new FormPage(frame, once, number, fields, refusals);
  }

  public FormPage refused(List<Refusal> because) {
    return new FormPage(frame, once, version, fields, because);
  }
}
