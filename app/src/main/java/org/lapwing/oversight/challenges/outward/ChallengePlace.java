package org.lapwing.oversight.challenges.outward;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.thread.ThreadPlace;
import org.springframework.stereotype.Component;

/** Shows challenges in the thread, to everybody who serves the partnership: they hold no case material. */
@Component
class ChallengePlace implements ThreadPlace {

  private final Challenges challenges;

  ChallengePlace(Challenges challenges) {
    this.challenges = challenges;
  }

  @Override
  public String kind() {
    return Challenges.KIND;
  }

  @Override
  public Map<UUID, Seen> show(Collection<UUID> ids) {
    return challenges.these(ids).stream()
        .collect(toMap(
            one -> one.id().value(),
            one -> new Seen(
                "Challenge " + one.reference(),
                one.question().words(),
                "challenges/" + one.id().value(),
                one.state().stage().words())));
  }
}
