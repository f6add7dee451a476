package org.lapwing.incidents;

import static java.util.stream.Collectors.toMap;
import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions to learn from a child on purpose although the criteria are not met: reviews show them beside the child. */
@Service
@Transactional
public class Widenings {

  private static final String OF = """
      select child_id, reason, decided_at, decided_by from cohort_widening where child_id in (:children)
      """;

  private static final String WIDEN = """
      insert into cohort_widening (id, case_id, child_id, reason, decided_at, decided_by)
      values (:id, :case, :child, :reason, :at, :by)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final ChildStore children;
  private final Trail trail;
  private final IncidentLedger ledger;

  Widenings(JdbcClient jdbc, ChildStore children, Trail trail, IncidentLedger ledger) {
    this.jdbc = jdbc;
    this.children = children;
    this.trail = trail;
    this.ledger = ledger;
  }

  /** Whether the person now acting may decide it: who runs the cases, and delegated partners. */
  public static boolean mayWiden() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR, Role.DELEGATED_PARTNER);
  }

  /** What was decided for these children, by child. */
  @Transactional(readOnly = true)
  public Map<UUID, Widening> of(Collection<UUID> of) {
    return of.isEmpty()
        ? Map.of()
        : jdbc.sql(OF).param("children", of).query(Widenings::widening).list().stream()
            .collect(toMap(Widening::child, one -> one));
  }

  /** Looks at a child on purpose. For a child who counts as statutory there is nothing to widen. */
  public Outcome<UUID> widen(UUID id, UUID once, String reason) {
    if (!mayWiden()) {
      throw new NotFound();
    }
    var child = children.find(id).orElseThrow(NotFound::new);
    var decision = child.decision();
    if (decision != null && decision.standing().isStatutory()) {
      return refused(
          "reason",
          "The criteria are met for this child, so there is nothing to widen. Decide on a review of it instead");
    }
    if (reason.isBlank()) {
      return refused(
          "reason", "Enter why this child is looked at although the criteria are not met");
    }
    if (reason.strip().length() > Widening.LONGEST_REASON) {
      return refused("reason", "Write %,d characters or fewer".formatted(Widening.LONGEST_REASON));
    }
    var isNew = jdbc.sql(WIDEN)
            .param("id", once)
            .param("case", child.caseFile().value())
            .param("child", id)
            .param("reason", reason.strip())
            .param("at", ledger.moment().atOffset(ZoneOffset.UTC))
            .param("by", Viewer.person().person().value())
            .update()
        == 1;
    if (isNew) {
      trail.wrote("cohort-widened", "cohort-widening", once);
    }
    return accepted(id);
  }

  private static Widening widening(ResultSet row, int index) throws SQLException {
    return new Widening(
        row.getObject("child_id", UUID.class),
        row.getString("reason"),
        InWords.dayOf(row.getObject("decided_at", OffsetDateTime.class).toInstant()),
        new PersonId(row.getObject("decided_by", UUID.class)));
  }
}
