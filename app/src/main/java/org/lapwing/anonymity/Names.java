package org.lapwing.anonymity;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the real names of a case to those who may see them, and remembers who looked and why. */
@Service
@Transactional
public class Names {

  /** Somebody of a case, and their real name where one is kept; blank otherwise. */
  public record Named(CasePerson person, String realName) {}

  /** One time that somebody looked at the names of a case. */
  public record Look(PersonId person, String reason, Instant at) {}

  private final PersonStore people;
  private final SealedNames names;
  private final LookStore looks;
  private final NameGrants grants;
  private final NameLedger ledger;

  Names(
      PersonStore people,
      SealedNames names,
      LookStore looks,
      NameGrants grants,
      NameLedger ledger) {
    this.people = people;
    this.names = names;
    this.looks = looks;
    this.grants = grants;
    this.ledger = ledger;
  }

  /** Who looked at the names of a case, newest first: all to those who look after access, their own to others. */
  @Transactional(readOnly = true)
  public List<Look> looks(CaseId file) {
    return looks.of(file);
  }

  /** Shows the names of a case for a reason that is kept; the trail has it before the first name is opened. */
  public Outcome<List<Named>> look(CaseId file, UUID once, String reason) {
    if (!grants.isMine(file)) {
      throw new NotFound();
    }
    var wrong = NameGrant.wrongReason(reason, "Enter why you need to see the names now");
    if (wrong != null) {
      return refused("reason", wrong);
    }
    names.unlock(ledger.moment());
    looks.keep(once, file, new Look(Viewer.person().person(), reason.strip(), ledger.moment()));
    ledger.seen(file);
    var opened = names.shown(file);
    return accepted(people.of(file).stream()
        .map(one ->
            new Named(one, one.name() == NameAnswer.KNOWN ? opened.getOrDefault(one.id(), "") : ""))
        .toList());
  }
}
