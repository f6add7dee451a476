package org.lapwing.oversight.challenges.outward;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.Bodies;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Challenge;
import org.lapwing.oversight.challenges.ChallengeEvent;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Entry;
import org.lapwing.platform.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who were asked, and whoever asked, what became of a challenge. */
@Component
class ChallengesTold {

  private final Challenges challenges;
  private final Bodies bodies;
  private final Notices notices;

  ChallengesTold(Challenges challenges, Bodies bodies, Notices notices) {
    this.challenges = challenges;
    this.bodies = bodies;
    this.notices = notices;
  }

  @EventListener
  void tell(ChallengeEvent event) {
    var one = challenges.get(event.challenge());
    switch (event) {
      case ChallengeEvent.Raised _ -> tell(asked(one), one, "was put to you");
      case ChallengeEvent.Replied _ -> tell(List.of(one.raised().by()), one, "has a reply");
      case ChallengeEvent.AskedAgain _ -> tell(asked(one), one, "was put to you again");
      case ChallengeEvent.Escalated _ -> {
        tell(asked(one), one, "was escalated to you");
        tell(repliers(one), one, "was escalated");
      }
      case ChallengeEvent.Satisfied _ -> tell(everybody(one), one, "is answered");
      case ChallengeEvent.Withdrawn _ -> tell(everybody(one), one, "was withdrawn");
    }
  }

  private void tell(Collection<PersonId> whom, Challenge one, String words) {
    whom.stream()
        .distinct()
        .forEach(person -> notices.tell(
            person,
            "Challenge " + one.reference() + " " + words,
            "challenges/" + one.id().value()));
  }

  private Collection<PersonId> asked(Challenge one) {
    return switch (one.to()) {
      case Addressee.Somebody(var _, var person) -> List.of(person);
      case Addressee.Those(var body) -> bodies.members(body);
    };
  }

  private List<PersonId> repliers(Challenge one) {
    return challenges.entries(one.id()).stream()
        .filter(entry -> entry.kind() == Entry.Kind.REPLIED)
        .map(Entry::by)
        .toList();
  }

  private List<PersonId> everybody(Challenge one) {
    return Stream.of(repliers(one), asked(one), List.of(one.raised().by()))
        .flatMap(Collection::stream)
        .toList();
  }
}
