package org.lapwing.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PartnershipId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.lapwing.testing.World;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A partnership whose people write, clear, sign and release statements. */
public final class Scene {

  public final PartnershipId north;
  public final String slug;
  public final Viewer.Person manager;
  public final Viewer.Person comms;
  public final Viewer.Person council;
  public final Viewer.Person police;
  public final Viewer.Person health;
  public final Viewer.Person practitioner;

  private final ListableBeanFactory beans;

  public Scene(ListableBeanFactory beans) {
    this.beans = beans;
    var world =
        new World(beans.getBean(JdbcClient.class), beans.getBean(TransactionTemplate.class));
    north = world.partnership("North");
    slug = world.slugOf(north);
    var unit = world.agency(north, "Business unit", "other");
    manager = world.person(north, unit, "Ruth", Role.BUSINESS_MANAGER);
    comms = world.person(north, unit, "Leah", Role.COMMUNICATIONS);
    council = world.person(
        north,
        world.agency(north, "North Council", "local_authority"),
        "Thomas",
        Role.DELEGATED_PARTNER);
    police = world.person(
        north, world.agency(north, "North Police", "police"), "Priya", Role.DELEGATED_PARTNER);
    health = world.person(
        north, world.agency(north, "NHS North", "icb"), "Margaret", Role.DELEGATED_PARTNER);
    practitioner = world.person(
        north, world.agency(north, "Clinic", "nhs_provider"), "Maya", Role.PRACTITIONER);
  }

  public List<Viewer.Person> partners() {
    return List.of(council, police, health);
  }

  public static Text text(String title, @Nullable Instant notBefore, String... paragraphs) {
    return new Text(title, "The partnership", "", "", List.of(paragraphs), notBefore, List.of());
  }

  /** A draft that the communications officer wrote. */
  public UUID drafted(Text text) {
    return as(comms, () -> bean(Statements.class).draft(Ids.next(), new Draft(text, null)))
        .statement();
  }

  /** The same, cleared by the manager and offered to the partners. */
  public UUID offered(Text text) {
    var id = drafted(text);
    offer(id);
    return id;
  }

  public UUID signed(Text text) {
    var id = offered(text);
    partners().forEach(partner -> sign(id, partner));
    return id;
  }

  public UUID released(Text text) {
    var id = signed(text);
    release(id);
    return id;
  }

  /** Clears what waits and offers it. */
  public void offer(UUID id) {
    as(manager, () -> bean(Statements.class).clear(id, Ids.next(), waiting(id, manager)));
    as(comms, () -> bean(Statements.class).offer(id, Ids.next()));
  }

  public void sign(UUID id, Viewer.Person partner) {
    as(partner, () -> bean(Signing.class).sign(id, Ids.next(), edition(id).fingerprint()));
  }

  public void release(UUID id) {
    as(comms, () -> bean(Releases.class).release(id, Ids.next()));
  }

  public void withdraw(UUID id) {
    as(manager, () -> bean(Releases.class).withdraw(id, Ids.next(), "It named a street"));
  }

  /** Version 2, released, in which the text is another. */
  public void corrected(UUID id, String changed, String... paragraphs) {
    as(comms, () -> bean(Releases.class).correct(id, Ids.next()));
    rewrite(id, changed, paragraphs);
    offer(id);
    partners().forEach(partner -> sign(id, partner));
    release(id);
  }

  /** Other paragraphs in the version that is being written. */
  public void rewrite(UUID id, String changed, String... paragraphs) {
    var edition = comms.call(() -> edition(id));
    var other = new Text(
        edition.text().title(),
        edition.text().issuedBy(),
        "",
        changed,
        List.of(paragraphs),
        edition.text().notBefore(),
        List.of());
    as(
        comms,
        () -> bean(Statements.class)
            .rewrite(id, Ids.next(), edition.revision(), new Draft(other, null)));
  }

  public List<UUID> waiting(UUID id, Viewer.Person reader) {
    return reader.call(
        () -> bean(Statements.class).clearance(edition(id)).waitsFor(Doer.current()).stream()
            .map(passage -> java.util.Objects.requireNonNull(passage.id()))
            .toList());
  }

  /** The latest version that whoever is bound may read. */
  public Edition edition(UUID id) {
    return bean(Statements.class).get(id).read().orElseThrow();
  }

  /** What was accepted; a refusal means that the scene is wrong. */
  public static <T> T accepted(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new AssertionError(because.message());
    };
  }

  private static <T> T as(Viewer.Person person, Supplier<Outcome<T>> deed) {
    return accepted(person.call(deed));
  }

  private <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }
}
