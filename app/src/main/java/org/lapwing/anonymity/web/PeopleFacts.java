package org.lapwing.anonymity.web;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.anonymity.NameGrant;
import org.lapwing.anonymity.NameGrants;
import org.lapwing.anonymity.Names;
import org.lapwing.anonymity.PeopleOfCase;
import org.lapwing.anonymity.web.PeopleOfCasePage.Held;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Cases.CaseFile;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers in one transaction what the page of the people of a case shows. */
@Component
class PeopleFacts {

  private final PeopleOfCase register;
  private final NameGrants grants;
  private final Names names;
  private final People people;
  private final Clock clock;

  PeopleFacts(PeopleOfCase register, NameGrants grants, Names names, People people, Clock clock) {
    this.register = register;
    this.grants = grants;
    this.names = names;
    this.people = people;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public PeopleOfCasePage page(String slug, CaseFile file, boolean enters, boolean keeps) {
    var here = CasePages.people(slug, file.id().value());
    var given = grants.of(file.id());
    var looked = names.looks(file.id());
    var called = people.namesOf(Stream.concat(
            given.stream().map(NameGrant::person), looked.stream().map(Names.Look::person))
        .distinct()
        .toList());
    return new PeopleOfCasePage(
        CasePages.caseFile(slug, file.id().value()),
        here,
        file.label(),
        file.mayRead(),
        enters,
        grants.isMine(file.id()),
        keeps,
        register.of(file.id()),
        register.namesakes(file.id()),
        given.stream().map(grant -> held(here, grant, called)).toList(),
        looked.stream().map(look -> held(look, called)).toList());
  }

  private Held held(String here, NameGrant grant, Map<PersonId, String> called) {
    var who = called.getOrDefault(grant.person(), "Somebody");
    if (grant.isLive(clock.instant())) {
      var note = "Until %s: %s".formatted(InWords.date(grant.lastDay()), grant.reason());
      return new Held(who, note, here + "/name-grants/" + grant.id() + "/end");
    }
    var why = grant.endReason();
    return new Held(who, why == null ? "Ran out" : "Ended: " + why, null);
  }

  private static Held held(Names.Look look, Map<PersonId, String> called) {
    return new Held(
        called.getOrDefault(look.person(), "Somebody"),
        "At %s: %s".formatted(InWords.moment(look.at()), look.reason()),
        null);
  }
}
