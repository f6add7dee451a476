package org.lapwing.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.challenges.Addressee;
import org.lapwing.oversight.challenges.Challenges;
import org.lapwing.oversight.challenges.Question;
import org.lapwing.oversight.challenges.Subject;
import org.lapwing.oversight.risks.Risk.Owner;
import org.lapwing.oversight.risks.Risks;
import org.lapwing.oversight.risks.Score;
import org.lapwing.oversight.risks.Telling;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.documents.Block;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
class AgendaOfChallengesTest {

  private static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  ObjectProvider<AgendaSource> sources;

  @Autowired
  ObjectProvider<PackSection> sections;

  @Autowired
  Challenges challenges;

  @Autowired
  Risks risks;

  @Autowired
  Clock clock;

  @Autowired
  JdbcClient jdbc;

  @Autowired
  TransactionTemplate transaction;

  private Viewer.Person manager = NOBODY;
  private Viewer.Person scrutineer = NOBODY;
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void people() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var unit = world.agency(north, "Unit", "other");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    scrutineer = world.person(north, unit, "Sena", Role.SCRUTINEER);
    today = LocalDate.now(clock);
  }

  @Test
  void where_nothing_is_open_nothing_is_proposed_or_told() {
    assertThat(proposed(occasion(today))).isEmpty();
    assertThat(grids("Challenges", occasion(today))).isEmpty();
    assertThat(grids("Risks", occasion(today))).isEmpty();
  }

  @Test
  void challenges_without_a_reply_and_the_gravest_risks_come_before_those_who_meet() {
    challenge();
    risk();

    assertThat(proposed(occasion(today))).containsExactly("risks-gravest 1");
    assertThat(proposed(occasion(today.plusDays(70))))
        .containsExactlyInAnyOrder("challenges-late 1", "risks-gravest 1", "risks-to-review 1");
    assertThat(
            grids("Challenges", occasion(today.plusDays(70))).getFirst().rows().getFirst())
        .contains("C-1", "How do we know?", "Ruth, Unit", "Reply due, late");
    assertThat(grids("Risks", occasion(today)).getFirst().rows().getFirst())
        .contains("RK-1", "Extreme, 4 × 4 = 16");
  }

  private void challenge() {
    took(scrutineer.call(() -> challenges.raise(
        new Challenges.Wish(
            new Question("How do we know?", "", Subject.PRACTICE, null),
            new Addressee.Somebody(manager.agency(), manager.person()),
            today.plusDays(9)),
        Ids.next())));
  }

  private void risk() {
    took(manager.call(() -> risks.raise(
        new Risks.Wish(
            new Telling("Fathers stay out of sight", "Nobody asks", "Forms", "Unseen", ""),
            new Owner(manager.agency(), manager.person()),
            new Score(5, 4),
            new Score(4, 4),
            "Agreed",
            today.plusDays(60)),
        Ids.next())));
  }

  private static Occasion occasion(LocalDate day) {
    return new Occasion(new MeetingId(Ids.next()), new BodyId(Ids.next()), day, day, null);
  }

  private List<String> proposed(Occasion occasion) {
    return manager.call(() -> sources.stream()
        .flatMap(source -> source.proposals(occasion).stream())
        .filter(one -> one.key().startsWith("challenges") || one.key().startsWith("risks"))
        .map(one -> one.key() + " " + one.count())
        .toList());
  }

  private List<Block.Grid> grids(String title, Occasion occasion) {
    return manager.call(() -> sections.stream()
        .filter(section -> section.title().equals(title))
        .flatMap(section -> section.blocks(occasion).stream())
        .filter(Block.Grid.class::isInstance)
        .map(Block.Grid.class::cast)
        .toList());
  }

  private static void took(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
  }
}
