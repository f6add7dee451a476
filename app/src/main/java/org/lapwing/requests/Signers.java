package org.lapwing.requests;

import java.time.Clock;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.People;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Component;

/** Says who writes and who signs: whoever signed in under their own name, whoever holds a link under its address. */
@Component
class Signers {

  private final People people;
  private final AnswerLinkStore links;
  private final Clock clock;

  Signers(People people, AnswerLinkStore links, Clock clock) {
    this.people = people;
    this.links = links;
    this.clock = clock;
  }

  String author() {
    return switch (Viewer.current().orElseThrow(NotFound::new)) {
      case Viewer.Person person -> people.nameOf(person.person());
      case Viewer.Link link ->
        links
            .find(link.subject(), clock.instant())
            .map(AnswerLinkStore.Row::email)
            .orElseThrow(NotFound::new);
      case Viewer.Public _, Viewer.Job _ -> throw new NotFound();
    };
  }

  /** The person now acting signs off what that colleague wrote. */
  Signature signing(PersonId author, String authorRole) {
    var me = Viewer.person().person();
    var role = people.peopleHere().stream()
        .filter(one -> one.id().equals(me))
        .map(People.Member::jobTitle)
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse("Signed in for the agency");
    return new Signature(people.nameOf(author), authorRole, people.nameOf(me), role, me);
  }
}
