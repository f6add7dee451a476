package org.lapwing.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.ScopedClock;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership with its three partners and its co-ordinator, and incidents that are recorded there as if on a day. */
public final class AnIncident {

  public final Viewer.Person manager;
  public final Viewer.Person council;
  public final Viewer.Person police;
  public final Viewer.Person health;
  public final Viewer.Person hospital;
  public final String home;

  private final ListableBeanFactory beans;

  public AnIncident(ListableBeanFactory beans) {
    this.beans = beans;
    var world = world();
    var north = world.partnership("North");
    manager = world.person(
        north,
        world.agency(north, "Unit", "other"),
        "Ruth",
        Role.BUSINESS_MANAGER,
        Role.ADMINISTRATOR);
    council = world.person(
        north,
        world.agency(north, "Council", "local_authority"),
        "Council lead",
        Role.DELEGATED_PARTNER);
    police = world.person(
        north, world.agency(north, "Police", "police"), "Police lead", Role.DELEGATED_PARTNER);
    health = world.person(
        north, world.agency(north, "Care board", "icb"), "Health lead", Role.DELEGATED_PARTNER);
    hospital = world.person(
        north, world.agency(north, "Hospital", "nhs_provider"), "Nurse", Role.REPRESENTATIVE);
    home = "/p/" + world.slugOf(north);
  }

  public World world() {
    return new World(bean(JdbcClient.class), bean(TransactionTemplate.class));
  }

  public <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  /** What was accepted. */
  public static <T> T took(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<T>) outcome).value();
  }

  /** Does something as if at ten in the morning of that day; of today no later than now. */
  public static <T> T on(LocalDate day, Supplier<T> work) {
    var result = new java.util.concurrent.atomic.AtomicReference<T>();
    ScopedClock.at(morning(day), () -> result.set(work.get()));
    return java.util.Objects.requireNonNull(result.get());
  }

  private static Instant morning(LocalDate day) {
    var ten = day.atTime(10, 0).atZone(InWords.LONDON).toInstant();
    var now = Instant.now();
    return ten.isAfter(now) && day.equals(LocalDate.ofInstant(now, InWords.LONDON)) ? now : ten;
  }

  /** Facts of a harm on the day before the authority became aware. */
  public static Facts facts(LocalDate aware) {
    return new Facts(
        "A baby was hurt at home",
        "First recorded by the health visitor",
        "Marlton",
        List.of(
            new Dated(Event.HARM, aware.minusDays(1), Exactness.EXACT, "Hospital trust"),
            new Dated(Event.AWARE, aware, Exactness.EXACT, "Children’s social care")));
  }

  /** Records an incident on the day on which the authority became aware, and lets the partners in. */
  public IncidentId recorded(String label, LocalDate aware, String... children) {
    return on(aware, () -> {
      var wanted = new NewIncident(label, facts(aware), List.of(children));
      var id = took(manager.call(() -> bean(Incidents.class).open(wanted, Ids.next())));
      letIn(id, aware.plusDays(200), council, police, health);
      return id;
    });
  }

  /** Lets people read the case of an incident until a day. */
  public void letIn(IncidentId id, LocalDate until, Viewer.Person... people) {
    var file = manager.call(() -> bean(Incidents.class).get(id)).caseFile();
    for (var person : people) {
      manager.run(() -> took(bean(Access.class)
          .grantCase(new CaseGrant.Wish(Ids.next(), file, person.person(), "Decides", until))));
    }
  }

  /** The children of an incident, by their labels. */
  public List<UUID> children(IncidentId id) {
    return manager.call(() -> bean(Incidents.class).children(List.of(id.value()))).stream()
        .map(Child::id)
        .toList();
  }
}
