package org.lapwing.incidents.deciding;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.deciding.Round.Because;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens another round of decisions for a child; what was decided before stands until the new round decides, and stays to be seen. */
@Service
@Transactional
public class Rounds {

  static final int LONGEST_REASON = 10_000;

  private static final String OF = """
      select child_id, number, because, reason, opened_at, opened_by
        from decision_round
       where child_id = :child
       order by number
      """;

  private static final String OPEN = """
      insert into decision_round (id, case_id, child_id, number, because, reason, opened_at, opened_by)
      values (:id, :case, :child, :number, :because, :reason, :at, :by)
      on conflict do nothing
      """;

  private final JdbcClient jdbc;
  private final IncidentLedger ledger;

  Rounds(JdbcClient jdbc, IncidentLedger ledger) {
    this.jdbc = jdbc;
    this.ledger = ledger;
  }

  /** The rounds after the first. */
  @Transactional(readOnly = true)
  public List<Round> of(UUID child) {
    return jdbc.sql(OF).param("child", child).query(Rounds::round).list();
  }

  /** Whether the person now acting may open one: who runs the cases, and delegated partners. */
  public static boolean mayOpen() {
    return Role.anyHeld(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR, Role.DELEGATED_PARTNER);
  }

  public Outcome<Child> open(Child child, UUID once, @Nullable Because because, String reason) {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR, Role.DELEGATED_PARTNER);
    if (because == null) {
      return refused("because", "Choose why the decisions are made anew");
    }
    if (reason.isBlank()) {
      return refused("reason", "Enter what has changed, or what the Panel said");
    }
    if (reason.length() > LONGEST_REASON) {
      return refused("reason", "Write %,d characters or fewer".formatted(LONGEST_REASON));
    }
    if (child.isOpen()) {
      return refused("because", "Round %d is still open: decide in it".formatted(child.round()));
    }
    var isNew = jdbc.sql(OPEN)
            .param("id", once)
            .param("case", child.caseFile().value())
            .param("child", child.id())
            .param("number", child.round() + 1)
            .param("because", because.code())
            .param("reason", reason.strip())
            .param("at", ledger.moment().atOffset(ZoneOffset.UTC))
            .param("by", Viewer.person().person().value())
            .update()
        == 1;
    if (isNew) {
      ledger.wrote("decision-round-opened", "decision-round", once);
    }
    return accepted(child);
  }

  private static Round round(ResultSet row, int index) throws SQLException {
    return new Round(
        row.getObject("child_id", UUID.class),
        row.getInt("number"),
        Because.of(row.getString("because")).orElseThrow(),
        row.getString("reason"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        new PersonId(row.getObject("opened_by", UUID.class)));
  }
}
