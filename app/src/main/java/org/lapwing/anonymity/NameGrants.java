package org.lapwing.anonymity;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;
import static org.lapwing.partnerships.Role.ADMINISTRATOR;
import static org.lapwing.partnerships.Role.BUSINESS_MANAGER;
import static org.lapwing.partnerships.Role.CO_ORDINATOR;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.PersonId;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.Cases;
import org.lapwing.partnerships.Role;
import org.lapwing.partnerships.Roles;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see the real names of a case: nobody by role, each by a grant that ends. */
@Service
@Transactional
public class NameGrants {

  private final NameGrantStore store;
  private final Cases cases;
  private final Access access;
  private final Roles roles;
  private final NameLedger ledger;

  NameGrants(NameGrantStore store, Cases cases, Access access, Roles roles, NameLedger ledger) {
    this.store = store;
    this.cases = cases;
    this.access = access;
    this.roles = roles;
    this.ledger = ledger;
  }

  /** The grants of a case that this viewer may know of, newest first: their own, or all to those who look after access. */
  @Transactional(readOnly = true)
  public List<NameGrant> of(CaseId file) {
    return store.of(file);
  }

  @Transactional(readOnly = true)
  public NameGrant get(CaseId file, UUID id) {
    keepers();
    return store.find(id).filter(one -> one.caseFile().equals(file)).orElseThrow(NotFound::new);
  }

  /** Whether the person now acting may see the real names of a case that they may read. */
  @Transactional(readOnly = true)
  public boolean isMine(CaseId file) {
    var me = Viewer.person().person();
    return cases.find(file).filter(Cases.CaseFile::mayRead).isPresent()
        && store.of(file).stream()
            .anyMatch(one -> one.person().equals(me) && one.isLive(ledger.moment()));
  }

  /** Lets somebody who may read the case see its real names until a day; never oneself. */
  public Outcome<CaseId> give(NameGrant.Wish wish) {
    keepers();
    var file = cases.get(wish.caseFile()).id();
    return switch (NameGrant.make(wish, Viewer.person().person(), ledger.moment())) {
      case Refused<NameGrant>(var refusal) -> new Refused<>(refusal);
      case Accepted<NameGrant>(var grant) ->
        kept(file, grant.person()).<Outcome<CaseId>>map(Refused::new).orElseGet(() -> keep(grant));
    };
  }

  private Outcome<CaseId> keep(NameGrant grant) {
    if (store.give(grant)) {
      ledger.granted(grant);
    }
    return accepted(grant.caseFile());
  }

  /** Why names of the case cannot be shown to somebody, whatever the grant says. */
  private Optional<Refusal> kept(CaseId file, PersonId person) {
    if (access.walls(file).stream()
        .anyMatch(wall -> wall.person().equals(person) && wall.stands())) {
      return Entry.no("person", "They are walled off from this case. Take the wall down first");
    }
    var reads = roles.of(person).stream()
            .anyMatch(one ->
                one.isLive() && (one.role() == BUSINESS_MANAGER || one.role() == CO_ORDINATOR))
        || access.grants(file).stream()
            .anyMatch(one -> one.person().equals(person) && one.isLive(ledger.moment()));
    return reads
        ? Optional.empty()
        : Entry.no("person", "They have no access to this case. Give them access to it first");
  }

  /** Ends a grant before its day. */
  public Outcome<CaseId> end(CaseId file, UUID id, String reason) {
    var grant = get(file, id);
    var wrong = NameGrant.wrongReason(reason, "Enter why it ends");
    if (wrong != null) {
      return refused("reason", wrong);
    }
    if (store.end(grant.id(), ledger.moment(), Viewer.person().person(), reason.strip())) {
      ledger.ended(grant);
    }
    return accepted(file);
  }

  private static void keepers() {
    Role.require(ADMINISTRATOR, BUSINESS_MANAGER);
  }
}
