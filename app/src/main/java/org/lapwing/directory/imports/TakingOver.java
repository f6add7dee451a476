package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.Need;
import org.lapwing.directory.Offer;
import org.lapwing.directory.RoutesOfServices;
import org.lapwing.directory.ServiceId;
import org.lapwing.directory.Services;
import org.lapwing.directory.WholeDirectory;
import org.lapwing.directory.imports.Plan.Piece;
import org.lapwing.directory.imports.Plan.Step;
import org.lapwing.directory.rows.NumberRow;
import org.lapwing.directory.rows.PlaceRow;
import org.lapwing.directory.rows.ServiceRow;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.platform.AskedJob.Progress;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Does what was planned, through the faces of the directory, where what stands here is still what was read. */
@Component
class TakingOver {

  private static final int TELL_EVERY = 50;

  private final WholeDirectory directory;
  private final Services services;
  private final RoutesOfServices routes;
  private final LocationsOfServices locations;

  TakingOver(
      WholeDirectory directory,
      Services services,
      RoutesOfServices routes,
      LocationsOfServices locations) {
    this.directory = directory;
    this.services = services;
    this.routes = routes;
    this.locations = locations;
  }

  /** All of it within the current transaction. */
  TakenOver take(Plan plan, Progress progress) {
    var now = new State(directory);
    var needs = services.needs();
    var conflicts = new ArrayList<Note>();
    var added = 0;
    var changed = 0;
    for (var done = 0; done < plan.steps().size(); done++) {
      var step = plan.steps().get(done);
      var conflict = now.conflict(step);
      if (conflict.isEmpty()) {
        take(step, needs);
        added += step.added() ? 1 : 0;
        changed += step.added() ? 0 : 1;
      } else {
        conflicts.add(Note.notTaken("“" + step.name() + "”", "", conflict));
      }
      if (done % TELL_EVERY == 0) {
        progress.done(done, plan.steps().size());
      }
    }
    return new TakenOver(added, changed, conflicts);
  }

  private void take(Step step, List<Need> needs) {
    var id = new ServiceId(step.service());
    if (!step.cells().isEmpty()) {
      service(step, id, ServiceRow.read(step.cells(), needs));
    }
    for (var piece : step.numbers()) {
      var wish = NumberRow.read(piece.cells());
      must(
          piece.added()
              ? routes.add(id, wish, piece.id())
              : routes.change(piece.id(), piece.version(), wish));
    }
    for (var piece : step.places()) {
      var wish = PlaceRow.read(piece.cells());
      must(
          piece.added()
              ? locations.add(id, wish, piece.id())
              : locations.change(piece.id(), piece.version(), wish));
    }
  }

  private void service(Step step, ServiceId id, ServiceRow row) {
    if (step.added()) {
      must(services.add(row.about(), step.elsewhere(), step.service()));
      if (!row.offer().equals(Offer.NOT_SAID)) {
        must(services.offer(id, 0, row.offer()));
      }
      return;
    }
    var now = services.get(id);
    var version = step.version();
    if (!row.about().equals(now.about())) {
      must(services.change(id, version, row.about()));
      version++;
    }
    if (!row.offer().equals(now.offer())) {
      must(services.offer(id, version, row.offer()));
    }
  }

  /** What was checked a moment ago and is refused now was changed in between: then nothing is taken over. */
  private static <T> void must(Outcome<T> outcome) {
    if (outcome instanceof Refused<T>(var refusal)) {
      throw new OptimisticLockingFailureException(refusal.field());
    }
  }

  /** What stands here at this moment. */
  private static final class State {

    private final Matching matching;
    private final Map<UUID, Integer> versions = new HashMap<>();

    State(WholeDirectory directory) {
      var entries = directory.entries();
      matching = new Matching(entries);
      for (var entry : entries) {
        entry.phones().forEach(phone -> versions.put(phone.id(), phone.version()));
        entry.locations().forEach(place -> versions.put(place.id(), place.version()));
      }
    }

    /** Why a step must not be done any more; blank if it may. */
    String conflict(Step step) {
      if (step.added()) {
        return matching.elsewhere(step.elsewhere()).isPresent() || isListed(step)
            ? "Somebody has listed it meanwhile. Read the file again to see what differs"
            : "";
      }
      var here = matching.ours(step.service());
      var parts = java.util.stream.Stream.concat(step.numbers().stream(), step.places().stream());
      return here.isEmpty()
              || here.get().service().version() != step.version()
              || !parts.allMatch(this::stands)
              || isListedTwice(step)
          ? "Somebody has changed it meanwhile, so it was not overwritten. Read the file again to see what differs"
          : "";
    }

    private boolean isListed(Step step) {
      return matching
          .byName(new Told("", step.elsewhere(), step.cells(), List.of(), List.of()))
          .isPresent();
    }

    private boolean stands(Piece piece) {
      return piece.added() || Integer.valueOf(piece.version()).equals(versions.get(piece.id()));
    }

    /** Whether a number that would be added was added by somebody else. */
    private boolean isListedTwice(Step step) {
      var numbers = step.numbers().stream()
          .filter(Piece::added)
          .map(piece -> piece.cells().getOrDefault("number", ""))
          .toList();
      return matching.ours(step.service()).stream()
          .flatMap(entry -> entry.phones().stream())
          .anyMatch(phone -> numbers.contains(phone.number().words()));
    }
  }
}
