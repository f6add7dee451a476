package org.lapwing.actions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Roster.Agency;
import org.lapwing.actions.Roster.Member;
import org.lapwing.kernel.AgencyId;
import org.lapwing.platform.parts.Checkboxes;
import org.lapwing.platform.parts.Choice;
import org.lapwing.platform.parts.Select;

/** Who owns an action as a form asks it: a person, or an agency alone while no person is named. */
public record OwnerFields(
    List<Agency> agencies, List<Member> people, String chosen, List<String> chosenWith) {

  public Select owner() {
    var options = new ArrayList<Select.Option>();
    options.add(Select.Option.of("", "Choose an owner"));
    people.forEach(one -> options.add(
        Select.Option.of(code(one.id().value()), one.name() + ", " + one.agencyName())));
    agencies.forEach(one -> options.add(
        Select.Option.of(code(one.id().value()), one.name() + " (no person named yet)")));
    return Select.of("owner", "Who owns it?", options).bold().chosen(chosen);
  }

  public Checkboxes with() {
    var choices = agencies.stream()
        .map(one -> Choice.of(code(one.id().value()), one.name()))
        .toList();
    return Checkboxes.of("with", "Which other agencies have a part in it? (optional)", choices)
        .small()
        .chosen(chosenWith);
  }

  /** The owner that was chosen; empty if it is nobody of this partnership. */
  Optional<Owner> read() {
    var person = people.stream()
        .filter(one -> code(one.id().value()).equals(chosen))
        .map(one -> new Owner(one.id(), one.agency(), others()));
    var agency = agencies.stream()
        .filter(one -> code(one.id().value()).equals(chosen))
        .map(one -> new Owner(null, one.id(), others()));
    return Stream.concat(person, agency).findFirst();
  }

  private List<AgencyId> others() {
    return agencies.stream()
        .map(Agency::id)
        .filter(id -> chosenWith.contains(code(id.value())))
        .toList();
  }

  private static String code(UUID id) {
    return id.toString();
  }
}
