package org.lapwing.isolation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership that holds one of everything, each with the same unmistakable word in it. */
public final class Everything {

  /** The word that nobody else may ever be shown. */
  public static final String SENTINEL = "Quillfeather";

  private static final List<Specimens> ALL = found();

  final Viewer.Person walled;
  final Viewer.Person ungranted;
  final Viewer.Person stranger;
  final String slug;
  final String elsewhere;

  private final Viewer.Person manager;
  private final CaseId caseFile = CaseId.next();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> ofCase = new HashSet<>();
  private final ListableBeanFactory beans;

  Everything(ListableBeanFactory beans) {
    this.beans = beans;
    var world = world();
    var marlshire = world.partnership("Marlshire");
    var agency = world.agency(marlshire, SENTINEL + " Trust", "nhs_provider");
    var other = world.agency(marlshire, "Police", "police");
    manager = world.person(
        marlshire, agency, SENTINEL + " Ruth", Role.BUSINESS_MANAGER, Role.ADMINISTRATOR);
    walled = world.person(marlshire, other, "Walled", Role.BUSINESS_MANAGER, Role.ADMINISTRATOR);
    ungranted = world.person(marlshire, other, "Ungranted", Role.REPRESENTATIVE);
    var brackenshire = world.partnership("Brackenshire");
    stranger = world.person(
        brackenshire,
        world.agency(brackenshire, "Unit", "other"),
        "Sam",
        Role.BUSINESS_MANAGER,
        Role.ADMINISTRATOR,
        Role.ADVISER);
    slug = world.slugOf(marlshire);
    elsewhere = world.slugOf(brackenshire);
    manager.run(() -> {
      openCase();
      ALL.forEach(specimens -> specimens.put(this));
    });
  }

  /** Who manages this partnership and looks after its access; the word is in their name and their agency's. */
  public Viewer.Person manager() {
    return manager;
  }

  /** The case that one person has a grant to no longer, and another is walled off from. */
  public CaseId caseFile() {
    return caseFile;
  }

  /** A world to add people to. */
  public World world() {
    return new World(bean(JdbcClient.class), bean(TransactionTemplate.class));
  }

  public <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  /** What was accepted; a refusal means that the specimen is wrong. */
  public <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new AssertionError(because.message());
    };
  }

  /**
   * Names a record.
   *
   * @param variable the variable of its address; for {@code {id}} the part of the address before it
   */
  public void name(String variable, Object id) {
    if (names.put(variable, id.toString()) != null) {
      throw new AssertionError("Two specimens are called " + variable);
    }
  }

  /** Names a record that is case material: nobody without a grant, and nobody behind a wall, may find it. */
  public void nameOfCase(String variable, Object id) {
    name(variable, id);
    ofCase.add(variable);
  }

  Map<String, String> names() {
    return names;
  }

  Set<String> ofCase() {
    return ofCase;
  }

  private void openCase() {
    var access = bean(Access.class);
    took(bean(Cases.class).open(caseFile, "QF-1"));
    nameOfCase("file", caseFile.value());
    var until = java.time.LocalDate.now(java.time.ZoneId.of("Europe/London")).plusDays(30);
    var grant = Ids.next();
    took(
        access.grantCase(new CaseGrant.Wish(grant, caseFile, ungranted.person(), SENTINEL, until)));
    nameOfCase("grant", grant);
    took(access.revoke(grant, SENTINEL));
    var wall = Ids.next();
    took(access.buildWall(wall, caseFile, walled.person(), SENTINEL));
    nameOfCase("wall", wall);
  }

  private static List<Specimens> found() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(Specimens.class));
    return scanner.findCandidateComponents("org.lapwing").stream()
        .map(one -> made(one.getBeanClassName()))
        .sorted(Comparator.comparingInt(Specimens::floor)
            .thenComparing(one -> one.getClass().getName()))
        .toList();
  }

  private static Specimens made(@org.jspecify.annotations.Nullable String name) {
    try {
      return Class.forName(String.valueOf(name))
          .asSubclass(Specimens.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalStateException("Specimens need a public constructor", failure);
    }
  }
}
