package org.lapwing.requests.web;

import java.util.ArrayList;
import java.util.List;
import org.lapwing.anonymity.CasePerson;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.anonymity.Names;
import org.lapwing.anonymity.Names.Named;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.Trail;
import org.lapwing.requests.Requests;
import org.lapwing.requests.Subject;
import org.springframework.stereotype.Component;

/**
 * Whom a subject sheet begins with: those of the last one, or else the people of the case, whose real names come in only
 * for somebody who may see them.
 */
@Component
class FirstSheet {

  private static final String REASON = "Subject sheet of a request to agencies";

  private final Requests requests;
  private final PeopleOfCase people;
  private final NameGrants grants;
  private final Names names;
  private final Trail trail;

  FirstSheet(Requests requests, PeopleOfCase people, NameGrants grants, Names names, Trail trail) {
    this.trail = trail;
    this.requests = requests;
    this.people = people;
    this.grants = grants;
    this.names = names;
  }

  List<Subject> of(CaseId file) {
    var before = requests.sheetBefore(file);
    if (!before.isEmpty()) {
      trail.read("request-sheet", file.value(), "role");
      return before;
    }
    var known = people.of(file).stream()
        .limit(Subject.MOST)
        .map(one -> new Subject("", "", "", "", relation(one)))
        .toList();
    return known.isEmpty() ? List.of(Subject.NOBODY) : known;
  }

  boolean mayName(CaseId file) {
    return grants.isMine(file) && requests.sheetBefore(file).isEmpty();
  }

  /** The sheet as typed, with real names where none is typed yet; that they were looked at is recorded. */
  List<Subject> named(CaseId file, List<Subject> typed) {
    return switch (names.look(file, Ids.next(), REASON)) {
      case Refused<List<Named>> _ -> typed;
      case Accepted<List<Named>>(var found) -> filled(typed, found);
    };
  }

  private static List<Subject> filled(List<Subject> typed, List<Named> found) {
    var waiting = new ArrayList<>(found);
    return typed.stream()
        .map(one -> waiting.stream()
            .filter(
                named -> one.name().isBlank() && relation(named.person()).equals(one.relation()))
            .findFirst()
            .map(named -> {
              waiting.remove(named);
              return new Subject(
                  named.realName(), one.aliases(), one.born(), one.addresses(), one.relation());
            })
            .orElse(one))
        .toList();
  }

  private static String relation(CasePerson person) {
    return "%s (%s)".formatted(person.pseudonym(), person.part().words());
  }
}
