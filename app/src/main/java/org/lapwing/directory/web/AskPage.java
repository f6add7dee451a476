package org.lapwing.directory.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;

/**
 * All that ask.jte may know: a few questions about one service.
 *
 * @param lead what it is for, or null where the questions say it
 * @param destroys whether the button takes something away
 */
public record AskPage(
    String title,
    String caption,
    @Nullable String lead,
    String back,
    UUID once,
    List<Asked> fields,
    String button,
    boolean destroys,
    List<Refusal> refusals) {

  /** One thing that is asked. */
  public sealed interface Asked {

    record Line(Input input) implements Asked {}

    record Day(DateInput date) implements Asked {}

    record Choice(Radios radios) implements Asked {}
  }
}
