package org.lapwing.partnerships.web.account;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Radios;

/** All that dailyLetter.jte may know. */
public record LetterPage(String chosen, List<Refusal> refusals) {

  public Radios wanted() {
    return Radios.of(
            "wanted",
            "Do you want a letter when something waits for you?",
            List.of(
                Choice.of("yes", "Yes, on working days in the morning"),
                Choice.of("no", "No. Tell me only what of mine is due or late")))
        .chosen(List.of(chosen));
  }
}
