package org.lapwing.practice;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is expected at each point of a programme, from which day and by which source; nothing that held is lost. */
@Service
@Transactional
public class Touchpoints {

  private final ProgrammeStore programmes;
  private final TouchpointStore store;
  private final PracticeLedger ledger;

  Touchpoints(ProgrammeStore programmes, TouchpointStore store, PracticeLedger ledger) {
    this.programmes = programmes;
    this.store = store;
    this.ledger = ledger;
  }

  /** The points of a programme in order. */
  @Transactional(readOnly = true)
  public List<Touchpoint> of(ProgrammeId programme) {
    return store.of(programme);
  }

  @Transactional(readOnly = true)
  public Touchpoint get(ProgrammeId programme, UUID id) {
    return one(store.of(programme), id);
  }

  /** Adds a point after the others. */
  public Outcome<Touchpoint> add(ProgrammeId programme, Touchpoint.Wish wish, UUID once) {
    Programmes.requireEditor();
    if (programmes.find(programme).isEmpty()) {
      throw new NotFound();
    }
    var points = store.toChange(programme);
    if (points.stream().anyMatch(point -> point.id().equals(once))) {
      return accepted(one(points, once));
    }
    var wrong = wish.wrong();
    if (!wrong.isEmpty()) {
      return new Refused<>(wrong.getFirst());
    }
    add(programme, once, points.size() + 1, wish.stripped());
    return accepted(get(programme, once));
  }

  /**
   * Lets another version follow; the earlier ones stay as they are.
   *
   * @param replaces the version that the person read
   */
  public Outcome<Touchpoint> change(
      ProgrammeId programme, UUID id, UUID replaces, Touchpoint.Wish wish, UUID once) {
    Programmes.requireEditor();
    var point = one(store.toChange(programme), id);
    if (point.versions().stream().anyMatch(version -> version.id().equals(once))) {
      return accepted(point);
    }
    var latest = point.latest();
    if (!latest.id().equals(replaces)) {
      return refused(
          "timing",
          "Somebody else has saved this meanwhile: %s, %s. Save again to let yours follow it"
              .formatted(latest.timing(), latest.who()));
    }
    var wrong = point.wrong(wish);
    if (!wrong.isEmpty()) {
      return new Refused<>(wrong.getFirst());
    }
    write(programme, id, wish.stripped(), once);
    return accepted(get(programme, id));
  }

  /** Adds the points of a known programme, unless there are some. */
  void expect(ProgrammeId programme, KnownProgrammes.Known known, LocalDate from) {
    if (store.toChange(programme).isEmpty()) {
      var number = 1;
      for (var point : known.touchpoints()) {
        var wish =
            new Touchpoint.Wish(from, point.timing(), point.who(), point.said(), known.source());
        add(programme, Ids.next(), number++, wish);
      }
    }
  }

  private void add(ProgrammeId programme, UUID id, int number, Touchpoint.Wish wish) {
    store.add(id, programme, number);
    write(programme, id, wish, Ids.next());
  }

  private void write(ProgrammeId programme, UUID point, Touchpoint.Wish wish, UUID version) {
    store.addVersion(version, point, wish, ledger.moment(), ledger.whoever());
    ledger.changed(programme, point, wish.from());
  }

  private static Touchpoint one(List<Touchpoint> points, UUID id) {
    return points.stream()
        .filter(point -> point.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
