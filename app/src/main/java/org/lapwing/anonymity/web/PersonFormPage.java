package org.lapwing.anonymity.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.Entry;
import org.lapwing.anonymity.NameAnswer;
import org.lapwing.anonymity.Part;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;

/**
 * All that person.jte may know: somebody of a case about to be entered or corrected.
 *
 * @param isNew whether somebody is entered and not corrected
 * @param kept whether a real name is kept already
 * @param back the address of the people of the case
 */
public record PersonFormPage(
    String back,
    String label,
    boolean isNew,
    boolean kept,
    UUID once,
    int version,
    Typed typed,
    List<Refusal> refusals) {

  /** What somebody typed or chose, as it was sent. */
  public record Typed(String part, String pseudonym, String name, String realName) {

    static final Typed NOTHING = new Typed("", "", "", "");

    static Typed of(CasePerson person) {
      return new Typed(person.part().code(), person.pseudonym(), person.name().code(), "");
    }

    static Typed sent(Map<String, String> fields) {
      return new Typed(
          fields.getOrDefault("part", ""),
          fields.getOrDefault("pseudonym", ""),
          fields.getOrDefault("name", ""),
          fields.getOrDefault("real-name", ""));
    }

    Entry read() {
      return new Entry(
          Part.of(part).orElse(null), pseudonym, NameAnswer.of(name).orElse(null), realName);
    }
  }

  public String title() {
    return isNew ? "Enter a person" : "Correct an entry";
  }

  public CaseBanner banner() {
    return CaseBanner.of(label, null);
  }

  public Select part() {
    var options = new ArrayList<Select.Option>();
    options.add(Select.Option.of("", "Choose what they are"));
    Arrays.stream(Part.values())
        .forEach(one -> options.add(Select.Option.of(one.code(), one.words())));
    return Select.of("part", "What are they in this case?", options).bold().chosen(typed.part());
  }

  public Input pseudonym() {
    return Input.of("pseudonym", "Pseudonym")
        .bold()
        .hint(
            "Neutral, such as Child A or Father of Child A. It may share no word with a real name.")
        .value(typed.pseudonym());
  }

  public Input realName() {
    return Input.of("real-name", kept ? "Another real name (optional)" : "Real name")
        .hint(
            kept
                ? "Leave this empty to keep the name that is sealed."
                : "It is sealed as soon as it is saved. You will not be able to read it again.")
        .autocomplete("off")
        .value(typed.realName());
  }

  public Radios name(Content asked) {
    return Radios.of(
            "name",
            "Real name",
            List.of(
                Choice.of(NameAnswer.KNOWN.code(), kept ? "It is sealed" : "I enter it now")
                    .then(asked),
                Choice.of(NameAnswer.NOT_KNOWN.code(), "Not known")
                    .hint("Somebody asked, and there was no answer."),
                Choice.of(NameAnswer.NOT_ASKED.code(), "Not asked")
                    .hint("No record shows that anybody asked. This is a finding in itself."),
                Choice.of(NameAnswer.BLANK.code(), "Leave it for later")))
        .chosen(List.of(typed.name()));
  }
}
