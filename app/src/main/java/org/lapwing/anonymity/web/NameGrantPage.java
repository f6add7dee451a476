package org.lapwing.anonymity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.People;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Radios;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Textarea;

/** All that nameGrant.jte may know: somebody who is to see the real names of a case for a while. */
public record NameGrantPage(
    String back,
    String label,
    UUID once,
    List<People.Member> members,
    String person,
    String until,
    String reason,
    List<Refusal> refusals) {

  public Select whom() {
    var options = new ArrayList<Select.Option>();
    options.add(Select.Option.of("", "Choose a person"));
    members.forEach(one -> options.add(
        Select.Option.of(one.id().value().toString(), one.name() + ", " + one.agencyName())));
    return Select.of("person", "Who?", options).bold().chosen(person);
  }

  public Radios howLong() {
    return Radios.of(
            "until",
            "How long do they need them?",
            List.of(
                Choice.of("week", "1 week"),
                Choice.of("month", "1 month"),
                Choice.of("quarter", "3 months")))
        .chosen(List.of(until));
  }

  public Textarea why() {
    return Textarea.of("reason", "Why do they need to see the names?")
        .bold()
        .hint("It stands beside the decision for good. Leave out names and what the case is about.")
        .rows(3)
        .value(reason);
  }
}
