package org.lapwing.incidents.panel;

import static org.lapwing.kernel.Outcome.accepted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incident;
import org.lapwing.incidents.IncidentId;
import org.lapwing.incidents.IncidentLedger;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.clocks.Milestone;
import org.lapwing.incidents.clocks.Milestones;
import org.lapwing.incidents.clocks.Occurrence;
import org.lapwing.incidents.deciding.Round.Because;
import org.lapwing.incidents.deciding.Rounds;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.kernel.Refusal;
import org.lapwing.partnerships.Role;
import org.lapwing.platform.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Panel replied to a rapid review. Where it disagrees, another round of decisions opens for each child. */
@Service
@Transactional
public class PanelReplies {

  static final int LONGEST_WORDS = 10_000;

  private static final String OF = """
      select agrees, words, replied_on
        from panel_reply
       where incident_id = :incident
       order by told_at desc, id desc
      """;

  private static final String TELL = """
      insert into panel_reply (id, case_id, incident_id, agrees, words, replied_on, told_at, told_by)
      values (:id, :case, :incident, :agrees, :words, :on, :at, :by)
      on conflict (id) do nothing
      """;

  private final JdbcClient jdbc;
  private final Incidents incidents;
  private final Milestones milestones;
  private final Rounds rounds;
  private final IncidentLedger ledger;

  PanelReplies(
      JdbcClient jdbc,
      Incidents incidents,
      Milestones milestones,
      Rounds rounds,
      IncidentLedger ledger) {
    this.jdbc = jdbc;
    this.incidents = incidents;
    this.milestones = milestones;
    this.rounds = rounds;
    this.ledger = ledger;
  }

  /** What the Panel said, whether it agrees with the partners, and when. */
  public record Reply(boolean agrees, String words, LocalDate on) {}

  /** The replies to an incident, the latest first. */
  @Transactional(readOnly = true)
  public List<Reply> of(IncidentId incident) {
    return jdbc.sql(OF)
        .param("incident", incident.value())
        .query(PanelReplies::reply)
        .list();
  }

  /** All that is wrong with a reply that somebody is about to record. */
  @Transactional(readOnly = true)
  public List<Refusal> faults(IncidentId id, @Nullable Boolean agrees, String words, LocalDate on) {
    var faults = new ArrayList<>(milestones.faults(id, replied(on)));
    if (agrees == null) {
      faults.add(new Refusal("agrees", "Choose whether the Panel agrees"));
    }
    if (words.isBlank()) {
      faults.add(new Refusal("words", "Enter what the Panel said, in your words"));
    } else if (words.length() > LONGEST_WORDS) {
      faults.add(new Refusal("words", "Write %,d characters or fewer".formatted(LONGEST_WORDS)));
    }
    return faults;
  }

  private static Occurrence replied(LocalDate on) {
    return new Occurrence(Milestone.PANEL_REPLIED, on, null, "The Panel");
  }

  /** Records a reply, which stops the wait for it; a disagreeing one opens another round for each child decided on. */
  public Outcome<IncidentId> record(
      IncidentId id, UUID once, @Nullable Boolean agrees, String words, LocalDate on) {
    Role.require(Role.BUSINESS_MANAGER, Role.CO_ORDINATOR);
    var incident = incidents.get(id);
    var faults = faults(id, agrees, words, on);
    if (!faults.isEmpty() || agrees == null) {
      return new Refused<>(faults.getFirst());
    }
    var reply = new Reply(agrees, words.strip(), on);
    if (tell(incident, once, reply)) {
      ledger.wrote("panel-reply-recorded", "panel-reply", once);
      milestones.record(id, replied(on), Ids.next());
      if (!agrees) {
        incidents.children(List.of(id.value())).stream()
            .filter(child -> !child.isOpen())
            .forEach(child -> again(child, reply));
      }
    }
    return accepted(id);
  }

  private void again(Child child, Reply reply) {
    rounds.open(child, Ids.next(), Because.PANEL_DISAGREES, reply.words());
  }

  private boolean tell(Incident incident, UUID once, Reply reply) {
    return jdbc.sql(TELL)
            .param("id", once)
            .param("case", incident.caseFile().value())
            .param("incident", incident.id().value())
            .param("agrees", reply.agrees())
            .param("words", reply.words())
            .param("on", reply.on())
            .param("at", ledger.moment().atOffset(ZoneOffset.UTC))
            .param("by", Viewer.person().person().value())
            .update()
        == 1;
  }

  private static Reply reply(ResultSet row, int index) throws SQLException {
    return new Reply(
        row.getBoolean("agrees"),
        row.getString("words"),
        row.getObject("replied_on", LocalDate.class));
  }
}
