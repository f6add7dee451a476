package org.lapwing.oversight.quorum;

import static org.lapwing.kernel.Outcome.accepted;
import static org.lapwing.kernel.Outcome.refused;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.DecisionId;
import org.lapwing.oversight.Decisions;
import org.lapwing.oversight.MeetingDecision;
import org.lapwing.oversight.MeetingDecision.Standing;
import org.lapwing.oversight.MeetingId;
import org.lapwing.platform.Trail;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes what an inquorate meeting recommended a decision: a later, quorate meeting of the same body confirms it. */
@Service
@Transactional
public class Confirming {

  private static final String ABLE = """
      select l.id, l.number, l.on_day
        from meeting_decision d
        join meeting m on m.id = d.meeting_id
        join meeting l on l.body_id = m.body_id and l.state = 'held' and (l.on_day, l.id) > (m.on_day, m.id)
        join meeting_quoracy q on q.meeting_id = l.id and q.quorate
       where d.id = :decision
       order by l.on_day, l.id
      """;

  private static final String CONFIRMED = """
      select m.id, m.number, m.on_day
        from decision_confirmation c
        join meeting m on m.id = c.meeting_id
       where c.decision_id = :decision
      """;

  private static final String CONFIRM = """
      insert into decision_confirmation (decision_id, meeting_id, confirmed_at, confirmed_by)
      values (:decision, :meeting, :at, :by)
      on conflict (decision_id) do nothing
      """;

  /** A meeting that confirmed or may confirm something. */
  public record At(MeetingId meeting, String reference, LocalDate day) {}

  private final JdbcClient jdbc;
  private final Decisions decisions;
  private final Trail trail;
  private final Clock clock;

  Confirming(JdbcClient jdbc, Decisions decisions, Trail trail, Clock clock) {
    this.jdbc = jdbc;
    this.decisions = decisions;
    this.trail = trail;
    this.clock = clock;
  }

  /** The meetings that may confirm it: later ones of the same body that were quorate and whose minutes are not approved. */
  @Transactional(readOnly = true)
  public List<At> able(DecisionId decision) {
    return jdbc.sql(ABLE)
        .param("decision", decision.value())
        .query(Confirming::at)
        .list();
  }

  /** The meeting that confirmed it. */
  @Transactional(readOnly = true)
  public Optional<At> by(DecisionId decision) {
    return jdbc.sql(CONFIRMED)
        .param("decision", decision.value())
        .query(Confirming::at)
        .optional();
  }

  /** Records that a meeting confirmed it; sent twice, it is confirmed once. */
  public Outcome<MeetingDecision> confirm(DecisionId id, MeetingId at) {
    var decision = decisions.get(id);
    var no = Clerks.only();
    if (no.isPresent()) {
      return new Refused<>(no.get());
    }
    return switch (decision.standing()) {
      case Standing.CONFIRMED -> accepted(decision);
      case Standing.DECIDED ->
        refused(
            "meeting", "This was decided by a quorate meeting, so nothing needs to be confirmed");
      case Standing.RECOMMENDED ->
        able(id).stream().anyMatch(one -> one.meeting().equals(at))
            ? confirmed(decision, at)
            : refused("meeting", "Choose the meeting that confirmed it");
    };
  }

  private Outcome<MeetingDecision> confirmed(MeetingDecision decision, MeetingId at) {
    jdbc.sql(CONFIRM)
        .param("decision", decision.id().value())
        .param("meeting", at.value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", Viewer.person().person().value())
        .update();
    trail.wrote("meeting-decision-confirmed", Decisions.KIND, decision.id().value());
    return accepted(decisions.get(decision.id()));
  }

  private static At at(ResultSet row, int index) throws SQLException {
    return new At(
        new MeetingId(row.getObject("id", UUID.class)),
        "M-" + row.getInt("number"),
        row.getObject("on_day", LocalDate.class));
  }
}
