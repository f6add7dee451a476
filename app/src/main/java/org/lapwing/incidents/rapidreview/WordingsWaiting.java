package org.lapwing.incidents.rapidreview;

import java.util.List;
import org.lapwing.platform.Viewer;
import org.lapwing.platform.WorkItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words of the panel's actions that wait for a second reader, told by number and case label alone. */
@Component
class WordingsWaiting implements WorkItems {

  private static final String WAITING = """
      select a.id, a.incident_id, i.number, f.label
        from panel_action a
        join incident i on i.id = a.incident_id
        join case_file f on f.id = a.case_id
       where not a.struck
         and not exists (select from panel_clearance c where c.action_id = a.id)
         and :me <> (select w.written_by from panel_wording w where w.action_id = a.id
                      order by w.written_at desc, w.id desc limit 1)
       order by a.id
       limit 25
      """;

  private final JdbcClient jdbc;

  WordingsWaiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WorkItem> waiting() {
    return Panel.clears()
        ? jdbc.sql(WAITING)
            .param("me", Viewer.person().person().value())
            .query((row, _) -> new WorkItem(
                "Words of actions to clear",
                "I-" + row.getInt("number"),
                "An action of the rapid review, " + row.getString("label"),
                "incidents/%s/rapid-review/actions/%s/clear"
                    .formatted(row.getString("incident_id"), row.getString("id")),
                "Read and clear",
                null,
                false))
            .list()
        : List.of();
  }
}
