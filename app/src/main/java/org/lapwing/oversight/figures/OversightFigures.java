package org.lapwing.oversight.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lapwing.actions.Action;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts meetings and decisions; who was there is not in them. */
@Repository
@Transactional(readOnly = true)
public class OversightFigures {

  private static final String MEETINGS = """
      select count(*) filter (where state = 'planned') as planned,
             count(*) filter (where state <> 'planned') as held,
             count(*) filter (where state = 'approved') as approved
        from meeting
       where on_day between :from and :until
      """;

  private static final String DECISIONS = """
      select count(*)
        from meeting_decision d
        join meeting m on m.id = d.meeting_id
       where m.on_day between :from and :until
      """;

  private static final String RAISED = """
      select r.decision_id, r.action_id
        from decision_action r
        join meeting_decision d on d.id = r.decision_id
        join meeting m on m.id = d.meeting_id
       where m.on_day between :from and :until
      """;

  private record Raised(UUID decision, UUID action) {}

  private record Held(int planned, int held, int approved) {}

  private final JdbcClient jdbc;
  private final Actions actions;

  OversightFigures(JdbcClient jdbc, Actions actions) {
    this.jdbc = jdbc;
    this.actions = actions;
  }

  /** What was held and decided from one day to another, both included. */
  public MeetingFigures between(LocalDate from, LocalDate until) {
    var held = jdbc.sql(MEETINGS)
        .param("from", from)
        .param("until", until)
        .query((row, _) ->
            new Held(row.getInt("planned"), row.getInt("held"), row.getInt("approved")))
        .single();
    var decisions = jdbc.sql(DECISIONS)
        .param("from", from)
        .param("until", until)
        .query(Integer.class)
        .single();
    var byDecision = raised(from, until).stream()
        .collect(groupingBy(Raised::decision, mapping(Raised::action, toList())));
    var carriedOut = byDecision.values().stream().filter(this::isCarriedOut).count();
    return new MeetingFigures(
        held.planned(),
        held.held(),
        held.approved(),
        decisions,
        byDecision.size(),
        (int) carriedOut);
  }

  private List<Raised> raised(LocalDate from, LocalDate until) {
    return jdbc.sql(RAISED)
        .param("from", from)
        .param("until", until)
        .query((row, _) -> new Raised(
            row.getObject("decision_id", UUID.class), row.getObject("action_id", UUID.class)))
        .list();
  }

  private boolean isCarriedOut(List<UUID> raised) {
    var counting = actions.these(raised).stream()
        .map(OversightFigures::stage)
        .filter(stage -> stage != Stage.DROPPED)
        .toList();
    return !counting.isEmpty()
        && counting.stream().allMatch(stage -> stage == Stage.VERIFIED);
  }

  private static Stage stage(Action action) {
    return action.state().stage();
  }
}
