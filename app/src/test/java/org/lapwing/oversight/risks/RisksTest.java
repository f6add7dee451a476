package org.lapwing.oversight.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.Promise;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.risks.Risk.Owner;
import org.lapwing.oversight.risks.Risks.Wish;
import org.lapwing.oversight.risks.Scoring.Kind;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.Waiting;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Searchable;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.lapwing.thread.Relation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class RisksTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);
  private static final Score SEVERE = new Score(4, 4);

  @Autowired
  Clock clock;

  @Autowired
  Risks risks;

  @Autowired
  Scales scales;

  @Autowired
  Actions actions;

  @Autowired
  Waiting waiting;

  @Autowired
  ObjectProvider<Searchable> searchables;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person health = NOBODY;
  private Viewer.Person police = NOBODY;
  private Viewer.Person stranger = NOBODY;
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_register() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    manager =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    health = world.person(
        north, world.agency(north, "Health", "nhs_provider"), "Amina", Role.PRACTITIONER);
    police =
        world.person(north, world.agency(north, "Police", "police"), "Jo", Role.REPRESENTATIVE);
    stranger =
        world.person(south, world.agency(south, "Other", "other"), "Sam", Role.BUSINESS_MANAGER);
    today = LocalDate.now(clock);
  }

  @Test
  void the_scale_is_reference_data_with_its_source() {
    var scale = manager.call(() -> scales.on(today));

    assertThat(scale.likelihood()).hasSize(5);
    assertThat(scale.impact()).hasSize(5);
    assertThat(scale.impact().getFirst().source()).contains("National Patient Safety Agency");
    assertThat(scale.band(new Score(1, 3)).words()).isEqualTo("Low");
    assertThat(scale.band(new Score(3, 5)).words()).isEqualTo("Extreme");
  }

  @Test
  void a_form_sent_twice_enters_one_risk_that_only_those_who_keep_the_register_enter() {
    var once = Ids.next();
    var first = took(manager.call(() -> risks.raise(wish(), once)));
    took(manager.call(() -> risks.raise(wish(), once)));

    assertThat(first.reference()).isEqualTo("RK-1");
    assertThat(health.call(risks::open)).containsExactly(first);
    assertThat(police.call(() -> risks.raise(wish(), Ids.next()))).isInstanceOf(Refused.class);
  }

  @Test
  void each_scoring_stays_on_record_with_its_reason() {
    var id = entered();
    var next = new Score(2, 4);
    var once = Ids.next();
    for (var copy = 0; copy < 2; copy++) {
      took(health.call(
          () -> risks.score(id, once, next, "Ten fathers were asked", today.plusDays(60))));
    }

    var history = manager.call(() -> risks.history(id));
    assertThat(history).extracting(Scoring::kind).containsExactly(Kind.SCORED, Kind.RAISED);
    assertThat(history).extracting(Scoring::score).containsExactly(next, SEVERE);
    assertThat(history.getFirst().reason()).isEqualTo("Ten fathers were asked");
    var risk = manager.call(() -> risks.get(id));
    assertThat(risk.before()).isEqualTo(new Score(5, 4));
    assertThat(risk.current()).isEqualTo(next);
  }

  @Test
  void somebody_else_s_change_is_not_overwritten_unread() {
    var id = entered();
    var version = manager.call(() -> risks.get(id)).version();
    var mine = telling("Fathers are not seen");
    var theirs = telling("Nobody speaks with fathers");
    var owner = manager.call(() -> risks.get(id)).owner();
    took(manager.call(() -> risks.change(id, Ids.next(), version, theirs, owner)));

    var refused = manager.call(() -> risks.change(id, Ids.next(), version, mine, owner));
    assertThat(refused)
        .isInstanceOfSatisfying(
            Refused.class,
            no -> assertThat(no.because().message()).contains("Nobody speaks with fathers"));
  }

  @Test
  void what_is_done_about_a_risk_is_joined_to_it() {
    var id = entered();
    var action = took(manager.call(() -> actions.raise(
            new NewAction(
                new Origin("immediate", null, "", "Raised at once"),
                Relation.RESTS_ON,
                Promise.of("Ask ten fathers"),
                new org.lapwing.actions.Owner(health.person(), health.agency(), List.of()),
                Dates.of(null, today.plusDays(40)),
                new org.lapwing.actions.State.Planned(today)),
            Ids.next())))
        .id();
    took(health.call(() -> risks.join(id, Ids.next(), action.value(), "A-1")));

    assertThat(police.call(() -> risks.actions(id)))
        .singleElement()
        .satisfies(one -> assertThat(one.seen().kindInWords()).isEqualTo("Action A-1"));
    assertThat(police.call(() -> risks.join(id, Ids.next(), action.value(), "A-1")))
        .isInstanceOf(Refused.class);
    assertThat(manager.call(() -> risks.join(id, Ids.next(), UUID.randomUUID(), "A-9")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_risk_waits_for_its_owner_and_when_late_for_those_who_keep_the_register() {
    var id = entered();
    assertThat(items(health)).isEmpty();

    review(id, today.plusDays(10));
    assertThat(items(health)).containsExactly("RK-1");
    assertThat(items(manager)).isEmpty();

    review(id, today.minusDays(1));
    assertThat(items(manager)).containsExactly("RK-1");
    took(manager.call(() -> risks.close(id, Ids.next(), "It is over")));
    assertThat(items(health)).isEmpty();
    assertThat(health.call(risks::closed)).hasSize(1);
  }

  @Test
  void a_risk_is_found_here_and_not_next_door() {
    var id = entered();

    assertThat(found(police, "fathers")).containsExactly(id.value());
    assertThat(found(police, "rk-1")).containsExactly(id.value());
    assertThat(found(stranger, "fathers")).isEmpty();
    assertThat(stranger.call(risks::open)).isEmpty();
    assertThatThrownBy(() -> stranger.call(() -> risks.get(id))).isInstanceOf(NotFound.class);
  }

  private static Telling telling(String title) {
    return new Telling(title, "Nobody knows him", "Forms ask for mothers", "Nobody helps", "");
  }

  private Wish wish() {
    return new Wish(
        telling("Fathers stay out of sight"),
        new Owner(health.agency(), health.person()),
        new Score(5, 4),
        SEVERE,
        "Agreed at the meeting",
        today.plusDays(90));
  }

  private RiskId entered() {
    return took(manager.call(() -> risks.raise(wish(), Ids.next()))).id();
  }

  private void review(RiskId id, LocalDate on) {
    manager.run(() -> transaction.executeWithoutResult(
        _ -> jdbc.sql("update risk set review_on = :on where id = :id")
            .param("on", on)
            .param("id", id.value())
            .update()));
  }

  private List<String> items(Viewer.Person who) {
    return who.call(waiting::forMe).stream()
        .flatMap(group -> group.items().stream())
        .map(org.lapwing.platform.WorkItems.WorkItem::reference)
        .filter(reference -> reference.startsWith("RK-"))
        .toList();
  }

  private List<UUID> found(Viewer.Person who, String words) {
    return who
        .call(() -> searchables.stream()
            .filter(one -> one.kind().equals(Risks.KIND))
            .flatMap(one -> one.find(words, null, 9).stream())
            .toList())
        .stream()
        .map(Searchable.Found::id)
        .toList();
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var refusal) -> throw new AssertionError(refusal.message());
    };
  }
}
