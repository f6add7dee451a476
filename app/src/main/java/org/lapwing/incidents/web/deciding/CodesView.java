package org.lapwing.incidents.web.deciding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lapwing.incidents.codes.CodeOption;
import org.lapwing.incidents.codes.Trait;
import org.lapwing.platform.parts.SummaryList;

/** What one child is coded as, and what is missing, neutrally. */
public record CodesView(Map<Trait, String> answers, Map<Trait, List<CodeOption>> options) {

  public SummaryList facts() {
    return SummaryList.of(Arrays.stream(Trait.values())
        .map(trait -> SummaryList.row(trait.words(), words(trait)))
        .toList());
  }

  private String words(Trait trait) {
    var answer = answers.getOrDefault(trait, "");
    return options.getOrDefault(trait, List.of()).stream()
        .filter(option -> option.code().equals(answer))
        .findFirst()
        .map(CodeOption::words)
        .orElse("Not entered yet");
  }

  /** What is still to be entered, in a line; blank if nothing is. */
  public String missing() {
    return inLine(Arrays.stream(Trait.values())
        .filter(trait -> !answers.containsKey(trait))
        .toList());
  }

  /** What nobody asked, in a line; blank if nothing. */
  public String notAsked() {
    return inLine(Arrays.stream(Trait.values())
        .filter(trait -> CodeOption.NOT_ASKED.equals(answers.get(trait)))
        .toList());
  }

  private static String inLine(List<Trait> traits) {
    return String.join(
        ", ", traits.stream().map(trait -> trait.words().toLowerCase(Locale.UK)).toList());
  }
}
