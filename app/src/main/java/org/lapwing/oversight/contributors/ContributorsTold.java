package org.lapwing.oversight.contributors;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.lapwing.actions.Actions;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Place;
import org.lapwing.partnerships.Places;
import org.lapwing.platform.AllPartnerships;
import org.lapwing.platform.Notices;
import org.lapwing.platform.RecurringJob;
import org.lapwing.platform.Viewer;
import org.lapwing.thread.Contributed;
import org.lapwing.thread.Contributed.Led;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people, once for each action, that what they gave led to one that another agency has verified. Each is looked at as
 * themselves, so the database decides what they may be told: whoever may not see how one leads to the other hears nothing.
 */
@Component
class ContributorsTold implements RecurringJob {

  private final ChangesToTell changes;
  private final Contributed contributed;
  private final Notices notices;
  private final Where where;
  private final TransactionTemplate transaction;

  /** Which partnerships there are, who acts in them as what, and when. */
  @Component("contributorsWhere")
  record Where(AllPartnerships partnerships, Places places, Clock clock) {}

  ContributorsTold(
      ChangesToTell changes,
      Contributed contributed,
      Notices notices,
      Where where,
      PlatformTransactionManager transactions) {
    this.changes = changes;
    this.contributed = contributed;
    this.notices = notices;
    this.where = where;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public String name() {
    return "tell-contributors";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    where.partnerships().ids().forEach(this::tell);
  }

  private void tell(PartnershipId partnership) {
    var job = new Viewer.Job(partnership, name());
    var waiting = job.call(() -> within(changes::waiting));
    if (waiting.isEmpty()) {
      return;
    }
    List<PersonId> people = job.call(() -> within(changes::people));
    for (var person : people) {
      where.places().of(person).stream()
          .filter(place -> place.partnership().equals(partnership) && !place.isGuests())
          .forEach(place -> {
            var led = led(person, place, waiting);
            job.run(() -> transaction.executeWithoutResult(_ -> tell(person, led)));
          });
    }
    job.run(() -> transaction.executeWithoutResult(
        _ -> changes.done(waiting, where.clock().instant())));
  }

  /** The names of the actions that this person's gifts led to, by their ids, as the person themselves may see them. */
  private Map<UUID, String> led(PersonId person, Place place, Set<UUID> waiting) {
    var viewer =
        new Viewer.Person(place.partnership(), person, place.agency(), place.roles(), null);
    var gifts = viewer.call(() -> within(contributed::mine));
    var names = new HashMap<UUID, String>();
    gifts.stream()
        .flatMap(gift -> gift.led().stream())
        .filter(led -> led.node().kind().equals(Actions.KIND) && led.changed().sure())
        .filter(led -> waiting.contains(led.node().id()))
        .forEach(led -> names.put(led.node().id(), name(led)));
    return names;
  }

  private void tell(PersonId person, Map<UUID, String> led) {
    var now = where.clock().instant();
    led.forEach((action, name) -> {
      if (changes.isFirst(person, action, now)) {
        notices.tell(
            person,
            "What you told us led to %s, which another agency has now verified".formatted(name),
            "contributed");
      }
    });
  }

  private <T> T within(Supplier<T> question) {
    return Objects.requireNonNull(transaction.execute(_ -> question.get()));
  }

  /** "A-12" of "Action A-12". */
  private static String name(Led led) {
    var words = led.seen().kindInWords();
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
