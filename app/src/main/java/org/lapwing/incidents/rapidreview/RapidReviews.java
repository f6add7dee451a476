package org.lapwing.incidents.rapidreview;

import static org.lapwing.kernel.Outcome.accepted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.Incidents;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rapid review panel reads and what is written for it: for those who sit on it, within the cases that they may read.
 * Guidance expects the rapid review within fifteen working days; the questions are those of its purposes.
 */
@Service
@Transactional
public class RapidReviews {

  /** How long an answer may be. */
  public static final int LONGEST_ANSWER = 10_000;

  /** What the trail calls the page and each section of it. */
  public static final String KIND = "rapid-review";

  private final PanelStore store;
  private final Incidents incidents;
  private final IncidentLedger ledger;
  private final Lists lists;

  /** What stands on the page as lists. */
  @Component
  record Lists(
      PanelActionStore actions, EarlierLearningStore earlier, PanelContactStore contacts) {}

  RapidReviews(PanelStore store, Incidents incidents, IncidentLedger ledger, Lists lists) {
    this.store = store;
    this.incidents = incidents;
    this.ledger = ledger;
    this.lists = lists;
  }

  /**
   * All that is recorded of an incident.
   *
   * @throws NotFound for a placeholder, and for whoever does not sit on the panel
   */
  @Transactional(readOnly = true)
  public RapidReview of(IncidentId id) {
    Panel.requireSeat();
    var incident = incidents.get(id);
    if (incident.placeholder()) {
      throw new NotFound();
    }
    return new RapidReview(
        incident,
        questions(incident),
        store.written(id),
        lists.actions().of(id),
        lists.earlier().of(id),
        lists.contacts().of(id));
  }

  /** Every question with its answer, for packs that carry it on; none for whoever does not sit on the panel. */
  @Transactional(readOnly = true)
  public List<Recorded> recorded(IncidentId id) {
    return Panel.sits() ? of(id).recorded() : List.of();
  }

  /** What was answered, by the code of the question; questions without an answer are absent. */
  @Transactional(readOnly = true)
  public Map<String, String> answers(IncidentId id) {
    var answers = new HashMap<String, String>();
    recorded(id).stream()
        .filter(one -> !one.words().isBlank())
        .forEach(one -> answers.put(one.code(), one.words()));
    return answers;
  }

  /** All that is wrong with answers that somebody is about to write, by the fields of their form. */
  public static List<Refusal> faults(List<PanelQuestion> asked, Map<String, String> answers) {
    return asked.stream()
        .filter(one -> answers.getOrDefault(one.code(), "").length() > LONGEST_ANSWER)
        .map(one ->
            new Refusal(one.field(), "Write %,d characters or fewer".formatted(LONGEST_ANSWER)))
        .toList();
  }

  /**
   * Writes one section anew; a question may stay without an answer, and then it is shown as missing.
   *
   * @param version the one that the person read
   * @throws OptimisticLockingFailureException if it was written since: show both and let the person choose
   */
  public Outcome<IncidentId> write(
      IncidentId id, Section section, UUID once, int version, Map<String, String> typed) {
    var incident = Panel.writable(incidents.get(id));
    var asked =
        questions(incident).stream().filter(one -> one.section() == section).toList();
    if (asked.isEmpty()) {
      throw new NotFound();
    }
    var faults = faults(asked, typed);
    if (!faults.isEmpty()) {
      return new Refused<>(faults.getFirst());
    }
    if (!store.isThere(once)) {
      keep(incident, new Written(section, version + 1, null, null, answered(asked, typed)), once);
    }
    return accepted(id);
  }

  private void keep(Incident incident, Written next, UUID once) {
    var now =
        store.written(incident.id()).getOrDefault(next.section(), Written.nothing(next.section()));
    if (now.version() != next.version() - 1) {
      throw changed();
    }
    if (now.answers().equals(next.answers())) {
      return;
    }
    if (!store.write(once, incident, next, ledger.moment(), Viewer.person().person())) {
      throw changed();
    }
    ledger.wrote("rapid-review-written", KIND, once);
  }

  private static OptimisticLockingFailureException changed() {
    return new OptimisticLockingFailureException("A section changed meanwhile");
  }

  private static Map<String, String> answered(
      List<PanelQuestion> asked, Map<String, String> typed) {
    var answers = new HashMap<String, String>();
    asked.forEach(one -> {
      var words = typed.getOrDefault(one.code(), "").strip();
      if (!words.isBlank()) {
        answers.put(one.code(), words);
      }
    });
    return answers;
  }

  private List<PanelQuestion> questions(Incident incident) {
    var began = InWords.dayOf(incident.recordedAt());
    return store.questions().stream().filter(one -> one.holdsOn(began)).toList();
  }
}
