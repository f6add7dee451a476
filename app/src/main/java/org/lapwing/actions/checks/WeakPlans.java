package org.lapwing.actions.checks;

import java.util.List;
import java.util.UUID;
import org.lapwing.kernel.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is answered by actions alone that rely on people to remember. Source: RCA², 2015: each review should lead to at
 * least one stronger or intermediate action.
 */
@Component
class WeakPlans implements PlanCheck {

  private static final String WEAK = """
      select (array_agg(id order by number))[1] as id, min(number) as number, min(origin_label) as label, count(*) as actions
        from action
       where state <> 'dropped' and origin_id is not null
       group by origin_kind, origin_id
      having bool_and(strength = 'weaker') and bool_and(strength is not null)
       order by min(number)
       limit :many
      """;

  private final JdbcClient jdbc;

  WeakPlans(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String code() {
    return "weak-plan";
  }

  @Override
  public String title() {
    return "Weaker actions alone";
  }

  @Override
  public String advice() {
    return "All that was planned relies on people to remember. Ask what would work even if they forget.";
  }

  @Override
  public List<Lacking> look(CheckRules.Rule rule, int most) {
    return jdbc.sql(WEAK)
        .param("many", most)
        .query((row, _) -> new Lacking(
            "A-" + row.getInt("number"),
            row.getString("label"),
            "actions/" + row.getObject("id", UUID.class),
            InWords.count(row.getLong("actions"), "action, weaker", "actions, all weaker")))
        .list();
  }
}
