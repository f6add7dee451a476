package org.lapwing.incidents.packs;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.packs.PackAnswers.Asked;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers packs, and takes what only people know. */
@Service
@Transactional
public class Packs {

  /** What the trail calls a pack that was read. */
  public static final String KIND = "incident-pack";

  static final int LONGEST_WORDS = 20_000;

  private final Incidents incidents;
  private final PackTemplates templates;
  private final PackStore store;
  private final List<PackAnswers> answers;
  private final IncidentLedger ledger;

  Packs(
      Incidents incidents,
      PackTemplates templates,
      PackStore store,
      List<PackAnswers> answers,
      IncidentLedger ledger) {
    this.incidents = incidents;
    this.templates = templates;
    this.store = store;
    this.answers = answers;
    this.ledger = ledger;
  }

  /** Whether the person now acting fills packs in and sends them. */
  public static boolean runs() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }

  /** Whether the person now acting reads packs of the cases that they may read: who runs them, and who decides. */
  public static boolean reads() {
    return runs() || Role.DELEGATED_PARTNER.isHeld();
  }

  /**
   * The pack of an incident, in the version of the day on which it was recorded.
   *
   * @throws NotFound for whoever reads no packs, and for a placeholder, of which there is nothing to send
   */
  @Transactional(readOnly = true)
  public Pack of(IncidentId id, PackKind kind) {
    var incident = incidents.get(id);
    if (!reads() || incident.placeholder()) {
      throw new NotFound();
    }
    var children = incidents.children(List.of(id.value())).stream()
        .sorted(java.util.Comparator.comparing(Child::label))
        .toList();
    var known = new HashMap<Asked, String>();
    answers.forEach(part -> known.putAll(part.of(incident, children)));
    return Pack.of(
        incident,
        templates.on(kind, InWords.dayOf(incident.recordedAt())),
        children,
        Map.copyOf(known),
        store.of(incident, kind));
  }

  /**
   * Writes into a field that somebody read as an edition.
   *
   * @throws OptimisticLockingFailureException if somebody else wrote into it since: show both and let the person choose
   */
  public Outcome<Pack> write(Pack read, PackLine line, int edition, String words, UUID once) {
    requireRunner();
    if (words.length() > LONGEST_WORDS) {
      return refused("words", "Write %,d characters or fewer".formatted(LONGEST_WORDS));
    }
    if (store.isWritten(once) || words.strip().equals(line.written().words())) {
      return accepted(read);
    }
    if (edition != line.written().edition()
        || !store.write(once, read, line, words.strip(), me())) {
      throw new OptimisticLockingFailureException("The field was written into meanwhile");
    }
    ledger.wrote("pack-answer-written", "pack-answer", once);
    return accepted(read);
  }

  /**
   * Marks fields as typed into the form, and takes marks off.
   *
   * @param ticked the keys of the lines that are ticked now
   * @param shown the keys of those that were ticked when the page was read; whatever others marked since stays
   */
  public void mark(Pack pack, Set<String> ticked, Set<String> shown) {
    requireRunner();
    for (var line : pack.lines()) {
      var key = line.key();
      if (ticked.contains(key) && !shown.contains(key) && !line.isDone()) {
        mark(pack, line, true);
      } else if (!ticked.contains(key) && shown.contains(key) && line.isDone()) {
        mark(pack, line, false);
      }
    }
  }

  private void mark(Pack pack, PackLine line, boolean done) {
    ledger.wrote("pack-field-marked", "pack-mark", store.mark(pack, line, done, me()));
  }

  private PackStore.By me() {
    return new PackStore.By(Viewer.person().person(), ledger.moment());
  }

  static void requireRunner() {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
  }
}
