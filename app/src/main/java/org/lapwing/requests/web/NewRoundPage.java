package org.lapwing.requests.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.platform.parts.CaseBanner;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.DateInput;
import org.lapwing.platform.parts.Input;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Textarea;
import org.lapwing.requests.Gateway;
import org.lapwing.requests.Subject;

/**
 * All that newRound.jte may know: which agencies are to be asked, about what, by which right, and about whom.
 *
 * @param mayFill whether the real names of the case can be filled in for this viewer
 * @param reason where the proposed day comes from
 */
public record NewRoundPage(
    String back,
    String label,
    UUID once,
    List<People.Agency> agencies,
    List<String> chosen,
    DateInput.Typed from,
    DateInput.Typed to,
    DateInput.Typed due,
    List<Gateway> gateways,
    String gateway,
    List<Subject> people,
    boolean mayFill,
    String reason,
    List<Refusal> refusals) {

  /** The fields for one person of the sheet. */
  public record Block(
      int number, Input name, Input relation, Input born, Input aliases, Textarea addresses) {}

  public CaseBanner banner() {
    return CaseBanner.of(label, "#support");
  }

  public Checkboxes which() {
    return Checkboxes.of(
            "agencies",
            "Which agencies do you ask?",
            agencies.stream()
                .map(one -> Choice.of(one.id().value().toString(), one.name()))
                .toList())
        .small()
        .chosen(chosen);
  }

  public DateInput begins() {
    return DateInput.of("from", "From which day on do you ask?").typed(from);
  }

  public DateInput ends() {
    return DateInput.of("to", "Until which day?").typed(to);
  }

  public DateInput answerBy() {
    return DateInput.of("due", "By which day must they answer?").hint(reason).typed(due);
  }

  public Radios right() {
    return Radios.of(
            "gateway",
            "By which right do you ask?",
            gateways.stream()
                .map(one -> Choice.of(one.code(), one.words()).hint(one.source()))
                .toList())
        .chosen(List.of(gateway));
  }

  public List<Block> blocks() {
    return IntStream.range(0, people.size())
        .mapToObj(index -> block(index + 1, people.get(index)))
        .toList();
  }

  /** Whether there is room for another person. */
  public boolean hasRoom() {
    return people.size() < Subject.MOST;
  }

  private static Block block(int number, Subject person) {
    return new Block(
        number,
        Input.of("name-" + number, "Name").autocomplete("off").value(person.name()),
        Input.of(
                "relation-" + number,
                "What are they? (such as Child, Mother, Partner of the mother)")
            .value(person.relation()),
        Input.of("born-" + number, "Date of birth, or what is known of it")
            .autocomplete("off")
            .value(person.born()),
        Input.of("aliases-" + number, "Other names (optional)")
            .autocomplete("off")
            .value(person.aliases()),
        Textarea.of("addresses-" + number, "Addresses in the period (optional)")
            .rows(2)
            .value(person.addresses()));
  }
}
