package org.lapwing.oversight.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lapwing.actions.Owner;
import org.lapwing.actions.Roster;
import org.lapwing.actions.Roster.Agency;
import org.lapwing.actions.Roster.Member;
import org.lapwing.platform.parts.Select;
import org.lapwing.platform.parts.Select.Option;

/** Who may own an action that a decision raises: a person, or an agency while no person is named. */
public record OwnerChoice(List<Agency> agencies, List<Member> people) {

  public static OwnerChoice of(Roster roster) {
    return new OwnerChoice(roster.agencies(), roster.people());
  }

  /** The list to choose from. */
  public Select select(String name, String label, String chosen) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", "Choose an owner"));
    people.forEach(one ->
        options.add(Option.of(one.id().value().toString(), one.name() + ", " + one.agencyName())));
    agencies.forEach(one ->
        options.add(Option.of(one.id().value().toString(), one.name() + " (no person named yet)")));
    return Select.of(name, label, options).bold().chosen(chosen);
  }

  /** The owner that was chosen; empty if it is nobody of this partnership. */
  public Optional<Owner> read(String chosen) {
    var person = people.stream()
        .filter(one -> one.id().value().toString().equals(chosen))
        .map(one -> new Owner(one.id(), one.agency(), List.of()));
    var agency = agencies.stream()
        .filter(one -> one.id().value().toString().equals(chosen))
        .map(one -> new Owner(null, one.id(), List.of()));
    return Stream.concat(person, agency).findFirst();
  }
}
