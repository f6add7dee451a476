package org.lapwing.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.quorum.Absence;
import org.lapwing.oversight.quorum.Holding;
import org.lapwing.oversight.quorum.Quorum;
import org.lapwing.oversight.quorum.Quorums;
import org.lapwing.partnerships.AgencyKind;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership with an executive in which the three partners sit, for tests of its meetings. */
@SpringBootTest
public abstract class MeetingWorld {

  protected static final Viewer.Person NOBODY =
      new Viewer.Person(PartnershipId.next(), PersonId.next(), AgencyId.next(), Set.of(), null);

  @Autowired
  protected Clock clock;

  @Autowired
  protected Bodies bodies;

  @Autowired
  protected Meetings meetings;

  @Autowired
  protected Decisions decisions;

  @Autowired
  protected Holding holding;

  @Autowired
  protected Quorums quorums;

  @Autowired
  protected JdbcClient jdbc;

  @Autowired
  protected TransactionTemplate transaction;

  protected Viewer.Person clerk = NOBODY;
  protected Viewer.Person council = NOBODY;
  protected Viewer.Person police = NOBODY;
  protected Viewer.Person board = NOBODY;
  protected Viewer.Person deputy = NOBODY;
  protected Viewer.Person scrutineer = NOBODY;
  protected Viewer.Person stranger = NOBODY;
  protected BodyId executive = new BodyId(Ids.next());
  protected LocalDate today = LocalDate.EPOCH;
  protected String slug = "";

  @BeforeEach
  void an_executive_of_the_three_partners() {
    var world = new World(jdbc, transaction);
    var north = world.partnership("North");
    var south = world.partnership("South");
    slug = world.slugOf(north);
    clerk =
        world.person(north, world.agency(north, "Unit", "other"), "Ruth", Role.BUSINESS_MANAGER);
    council = partner(world, north, "Council", "local_authority", "Thomas");
    police = partner(world, north, "Police", "police", "Priya");
    board = partner(world, north, "Board", "icb", "Margaret");
    deputy = world.person(north, police.agency(), "Jo", Role.REPRESENTATIVE);
    scrutineer =
        world.person(north, world.agency(north, "Independent", "other"), "Alan", Role.SCRUTINEER);
    stranger =
        world.person(south, world.agency(south, "Other", "other"), "Sam", Role.BUSINESS_MANAGER);
    today = LocalDate.now(clock);
    executive = new BodyId(Ids.next());
    var body = new Body(executive, "Executive", Body.Kind.EXECUTIVE, today.minusDays(900), null, 0);
    took(clerk.call(() -> bodies.add(
        body, Set.of(clerk.person(), council.person(), police.person(), board.person()))));
  }

  protected void three_partners_must_be_there() {
    var rule = new Quorum(
        today.minusDays(800),
        3,
        Set.of(AgencyKind.LOCAL_AUTHORITY, AgencyKind.POLICE, AgencyKind.ICB),
        "Terms of reference, section 5");
    took(clerk.call(() -> quorums.set(executive, rule)));
  }

  protected MeetingId planned(LocalDate day) {
    var plan = new Plan(executive, day, LocalTime.of(14, 0), "Room 2", "How it is going");
    return took(clerk.call(() -> meetings.plan(plan, Ids.next()))).id();
  }

  protected MeetingId held(Viewer.Person... came) {
    var id = planned(today);
    hold(id, List.of(), came);
    return id;
  }

  protected void hold(MeetingId id, List<Absence> away, Viewer.Person... came) {
    var people = java.util.Arrays.stream(came)
        .map(Viewer.Person::person)
        .collect(java.util.stream.Collectors.toSet());
    took(clerk.call(() -> holding.hold(id, new Attendance(people, Set.of()), away)));
  }

  protected static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  protected static String refused(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return ((Refused<?>) outcome).because().message();
  }

  private static Viewer.Person partner(
      World world, PartnershipId north, String agency, String kind, String name) {
    return world.person(north, world.agency(north, agency, kind), name, Role.DELEGATED_PARTNER);
  }
}
