package org.lapwing.actions.checks;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lapwing.actions.checks.PlanCheck.Lacking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks what is missing from the plan, and how strong it is. */
@Service
@Transactional(readOnly = true)
public class Checks {

  /** How many records each check names; if there are more, it says so. */
  public static final int MOST = 25;

  private static final String STRENGTHS = """
      select coalesce(strength, '') as strength, count(*) as actions
        from action
       where state <> 'dropped'
       group by strength
      """;

  private final List<PlanCheck> checks;
  private final CheckRules rules;
  private final JdbcClient jdbc;

  Checks(List<PlanCheck> checks, CheckRules rules, JdbcClient jdbc) {
    this.checks = checks;
    this.rules = rules;
    this.jdbc = jdbc;
  }

  /**
   * What one check found.
   *
   * @param lacking at least one record
   * @param more whether there are more than are named
   */
  public record Found(PlanCheck check, CheckRules.Rule rule, List<Lacking> lacking, boolean more) {}

  /** Every check that found something, the gravest first. */
  public List<Found> found() {
    var inForce = rules.inForce();
    return checks.stream()
        .flatMap(
            check -> Stream.ofNullable(inForce.get(check.code())).map(rule -> found(check, rule)))
        .filter(found -> !found.lacking().isEmpty())
        .sorted(Comparator.comparing((Found found) -> found.rule().severity())
            .thenComparing(found -> found.check().title()))
        .toList();
  }

  /** How many actions that were not dropped are how strong; under the blank code those of which nobody said. */
  public Map<String, Integer> strengths() {
    var counts = new LinkedHashMap<String, Integer>();
    jdbc.sql(STRENGTHS)
        .query((row, _) -> Map.entry(row.getString("strength"), row.getInt("actions")))
        .list()
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  private static Found found(PlanCheck check, CheckRules.Rule rule) {
    var all = check.look(rule, MOST + 1);
    return new Found(check, rule, all.stream().limit(MOST).toList(), all.size() > MOST);
  }
}
