package org.lapwing.actions.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.actions.Dates;
import org.lapwing.actions.NewAction;
import org.lapwing.actions.Origin;
import org.lapwing.actions.State;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.thread.Relation;

/** A new action as somebody typed it, read field by field so that everything wrong is said at once. */
record NewActionForm(
    UUID once,
    Wording typed,
    OwnerFields owner,
    Typed start,
    Typed due,
    String kind,
    String origin) {

  /** Where an action can come from that no other part of the product raised, by the word that the register keeps. */
  static final Map<String, String> KINDS = new TreeMap<>(Map.of(
      "partnership", "The partnership agreed it",
      "audit", "An audit",
      "meeting", "A meeting",
      "safety", "Immediate safety",
      "training", "Training or a learning event"));

  /** What is wrong; empty when the form can be read. */
  List<Refusal> faults(LocalDate today) {
    var faults = new ArrayList<Refusal>();
    if (typed.promise().isBlank()) {
      faults.add(new Refusal("promise", "Enter the promise"));
    }
    if (owner.read().isEmpty()) {
      faults.add(new Refusal("owner", "Choose who owns this action"));
    }
    if (!start.isBlank() && start.read() instanceof Refused<LocalDate>(var no)) {
      faults.add(no);
    }
    switch (due.read()) {
      case Refused<LocalDate>(var no) -> faults.add(no);
      case Accepted<LocalDate>(var day)
      when day.isBefore(today) ->
        faults.add(new Refusal("due", "The date due must be today or in the future"));
      case Accepted<LocalDate> _ -> {}
    }
    if (!KINDS.containsKey(kind)) {
      faults.add(new Refusal("kind", "Select where this action comes from"));
    }
    if (origin.isBlank()) {
      faults.add(new Refusal("origin", "Enter in a few neutral words what that was"));
    }
    return faults;
  }

  NewAction read(LocalDate today) {
    return new NewAction(
        new Origin(kind, null, "", origin.strip()),
        Relation.RESTS_ON,
        typed.asPromise(),
        typed.asPlan(),
        owner.read().orElseThrow(),
        Dates.of(day(start), day(due)),
        new State.Planned(today));
  }

  private static @Nullable LocalDate day(Typed typed) {
    return typed.read() instanceof Accepted<LocalDate>(var day) ? day : null;
  }
}
