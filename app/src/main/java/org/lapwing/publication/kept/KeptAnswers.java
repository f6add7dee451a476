package org.lapwing.publication.kept;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.lapwing.platform.Wrote;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The answers of this node by their address. While one is being made, whoever asks for the same waits for it; one that
 * is being made while something changes is given to those who waited, and to nobody after them.
 */
@Component
class KeptAnswers {

  private static final int MOST = 500;
  private static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(30);

  /** The kinds of records, as the trail names them, of which a help page tells. */
  private static final Set<String> TOLD = Set.of("service", "advice", "bank-holiday", "colours");

  private final AsyncCache<String, Optional<KeptAnswer>> answers =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FORGOTTEN_AFTER).buildAsync();
  private final Clock clock;

  KeptAnswers(Clock clock) {
    this.clock = clock;
  }

  /** The answer that holds now; empty if there is none. */
  Optional<KeptAnswer> standing(String address) {
    var known = answers.getIfPresent(address);
    if (known == null) {
      return Optional.empty();
    }
    var waits = !known.isDone();
    var answer = known.join().filter(one -> one.holds(clock.instant(), waits));
    if (answer.isEmpty()) {
      answers.asMap().remove(address, known);
    }
    return answer;
  }

  /** A promise to make the answer, which must be kept; empty if somebody else has given it. */
  Optional<CompletableFuture<Optional<KeptAnswer>>> promise(String address) {
    var mine = new CompletableFuture<Optional<KeptAnswer>>();
    return answers.asMap().putIfAbsent(address, mine) == null
        ? Optional.of(mine)
        : Optional.empty();
  }

  @EventListener
  void heard(Wrote wrote) {
    if (TOLD.contains(wrote.kind())) {
      answers.synchronous().invalidateAll();
    }
  }
}
