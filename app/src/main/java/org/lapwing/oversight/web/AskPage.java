package org.lapwing.oversight.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Textarea;

/**
 * All that ask.jte may know: some questions about meetings.
 *
 * @param caption what they are about, or null
 * @param lead what to bear in mind, or null
 * @param version which version of the record the form was filled in on; 0 where there is none
 */
public record AskPage(
    String title,
    @Nullable String caption,
    @Nullable String lead,
    String back,
    String backWords,
    UUID once,
    int version,
    List<Asked> fields,
    String button,
    List<Refusal> refusals) {

  /** One thing that is asked. */
  public sealed interface Asked {

    record Line(Input input) implements Asked {}

    record Text(Textarea textarea) implements Asked {}

    record Day(DateInput date) implements Asked {}

    record Choice(Radios radios) implements Asked {}

    record OneOf(Select select) implements Asked {}

    record Several(Checkboxes checkboxes) implements Asked {}
  }
}
