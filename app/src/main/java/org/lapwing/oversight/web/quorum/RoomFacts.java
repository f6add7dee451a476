package org.lapwing.oversight.web.quorum;

import java.util.stream.Stream;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.quorum.Absence;
import org.lapwing.oversight.quorum.Holding;
import org.lapwing.oversight.quorum.Quorums;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers who was away from a meeting and whether it could decide. */
@Component
public class RoomFacts {

  private final Holding holding;
  private final Quorums quorums;
  private final People people;

  RoomFacts(Holding holding, Quorums quorums, People people) {
    this.holding = holding;
    this.quorums = quorums;
    this.people = people;
  }

  @Transactional(readOnly = true)
  public RoomShown shown(Meeting meeting) {
    var away = holding.away(meeting.id());
    var names = people.namesOf(away.stream()
        .flatMap(one ->
            one.deputy() == null ? Stream.of(one.member()) : Stream.of(one.member(), one.deputy()))
        .toList());
    return new RoomShown(
        away.stream().map(one -> told(one, names)).sorted().toList(),
        quorums.of(meeting.id()).orElse(null),
        quorums
            .on(meeting.plan().body(), meeting.plan().day())
            .map(QuorumWords::of)
            .orElse(""));
  }

  private static String told(
      Absence one, java.util.Map<org.lapwing.kernel.PersonId, String> names) {
    var name = names.getOrDefault(one.member(), "Somebody");
    var deputy = one.deputy();
    return deputy == null
        ? name + " sent apologies"
        : "%s sent %s".formatted(name, names.getOrDefault(deputy, "a deputy"));
  }
}
