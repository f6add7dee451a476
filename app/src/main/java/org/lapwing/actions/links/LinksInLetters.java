package org.lapwing.actions.links;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.actions.links.UpdateLinkStore.New;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.LinkToken;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links that stand in letters: each for one owner, one action and one update. */
@Component
public class LinksInLetters {

  /** Whose link to which action. */
  public record For(UUID action, PersonId owner) {}

  private final UpdateLinkStore store;
  private final Clock clock;
  private final String address;

  LinksInLetters(
      UpdateLinkStore store,
      Clock clock,
      @Value("${lapwing.address:http://localhost:${server.port:8080}}") String address) {
    this.store = store;
    this.clock = clock;
    this.address = address.replaceAll("/+$", "");
  }

  /** The addresses to be written into letters, and nowhere else; within the transaction that writes the letters. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Map<For, String> make(Collection<For> wanted) {
    return make(wanted, false);
  }

  Map<For, String> make(Collection<For> wanted, boolean asked) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    var now = clock.instant();
    var days = store.ruleOn(now).days();
    List<New> links = wanted.stream()
        .map(one -> new New(Ids.next(), one.action(), one.owner(), LinkToken.next()))
        .toList();
    store.make(links, now, now.plus(Duration.ofDays(days)), asked);
    Map<For, String> made = new HashMap<>();
    links.forEach(one -> made.put(
        new For(one.action(), one.person()), address + "/update/" + one.token().text()));
    return made;
  }
}
