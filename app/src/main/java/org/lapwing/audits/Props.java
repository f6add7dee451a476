package org.lapwing.audits;

import java.util.List;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Register;
import org.lapwing.actions.RegisterFilter;
import org.lapwing.kernel.AgencyId;
import org.lapwing.partnerships.People;
import org.lapwing.partnerships.People.Agency;
import org.lapwing.practice.Programmes;
import org.lapwing.thread.Node;
import org.springframework.stereotype.Component;

/** What the story of audits finds on its stage: actions by their promise, programmes and agencies by their name. */
@Component("propsOfAudits")
class Props {

  private final Register register;
  private final Programmes programmes;
  private final People people;

  Props(Register register, Programmes programmes, People people) {
    this.register = register;
    this.programmes = programmes;
    this.people = people;
  }

  Node action(String promise) {
    return register
        .lines(new RegisterFilter(promise, List.of(), List.of(), List.of(), false, false, null))
        .stream()
        .filter(line -> line.promise().equals(promise))
        .findFirst()
        .map(line -> new Node(Actions.KIND, line.id().value()))
        .orElseThrow();
  }

  Node programme(String name) {
    return programmes.choices().stream()
        .filter(programme -> programme.name().equals(name))
        .findFirst()
        .map(programme -> new Node(Programmes.KIND, programme.id().value()))
        .orElseThrow();
  }

  AgencyId agency(String name) {
    return people.agenciesHere().stream()
        .filter(agency -> agency.name().equals(name))
        .findFirst()
        .map(Agency::id)
        .orElseThrow();
  }
}
