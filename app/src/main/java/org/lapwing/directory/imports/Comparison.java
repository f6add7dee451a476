package org.lapwing.directory.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lapwing.directory.LocationsOfServices;
import org.lapwing.directory.Need;
import org.lapwing.directory.NumberingPlan;
import org.lapwing.directory.Services;
import org.lapwing.directory.WholeDirectory;
import org.lapwing.directory.WholeDirectory.Entry;
import org.lapwing.directory.imports.Plan.Step;
import org.lapwing.kernel.InWords;
import org.springframework.stereotype.Component;

/** Compares what a file tells with what stands here. */
@Component
class Comparison {

  private final WholeDirectory directory;
  private final Services services;
  private final NumberingPlan numbers;
  private final LocationsOfServices locations;

  Comparison(
      WholeDirectory directory,
      Services services,
      NumberingPlan numbers,
      LocationsOfServices locations) {
    this.directory = directory;
    this.services = services;
    this.numbers = numbers;
    this.locations = locations;
  }

  List<Need> needs() {
    return services.needs();
  }

  /**
   * What would change here.
   *
   * @param source where services and numbers were found that do not say so themselves
   */
  Plan plan(Told.All told, String source) {
    var entries = directory.entries();
    return new Run(new Matching(entries), needs(), source, new ArrayList<>(told.notes()))
        .plan(told, entries.size());
  }

  /** One comparison. */
  private final class Run {

    private final Matching matching;
    private final List<Need> needs;
    private final String source;
    private final List<Note> notes;
    private final Set<UUID> met = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();

    Run(Matching matching, List<Need> needs, String source, List<Note> notes) {
      this.matching = matching;
      this.needs = needs;
      this.source = source;
      this.notes = notes;
    }

    Plan plan(Told.All told, int here) {
      var steps = new ArrayList<Step>();
      var unchanged = 0;
      var saysNumbers = told.services().stream().anyMatch(one -> !one.numbers().isEmpty());
      for (var one : told.services()) {
        var entry = matching.of(one).orElse(null);
        if (isTwice(one, entry)) {
          continue;
        }
        var service = new ComparedService(one, entry, needs, source, notes).compare();
        if (service == null) {
          continue;
        }
        var step = new ComparedParts(one, entry, source, notes)
            .with(service, numbers, locations, saysNumbers);
        if (step.added() || !step.changes().isEmpty()) {
          steps.add(step);
        } else {
          unchanged++;
        }
      }
      if (here > met.size()) {
        notes.add(Note.left(
            "The directory",
            "",
            "%s here %s not in the file and %s as before"
                .formatted(
                    InWords.count(here - met.size(), "service", "services"),
                    here - met.size() == 1 ? "is" : "are",
                    here - met.size() == 1 ? "stays" : "stay")));
      }
      return new Plan(steps, unchanged, notes);
    }

    private boolean isTwice(Told one, @org.jspecify.annotations.Nullable Entry entry) {
      var name = Matching.plain(one.name()) + "\n" + Matching.plain(one.provider());
      var before = entry == null && one.id().isEmpty() && !one.name().isBlank()
          ? names.putIfAbsent(name, one.where())
          : null;
      if (before != null) {
        notes.add(Note.notTaken(
            one.where(), one.name(), "The same name and provider stand in %s".formatted(before)));
        return true;
      }
      if (entry != null && !met.add(entry.service().id().value())) {
        notes.add(Note.notTaken(
            one.where(),
            one.name(),
            "The same service stands in the file twice. The first was taken"));
        return true;
      }
      return false;
    }
  }
}
