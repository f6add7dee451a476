package org.lapwing.reviews;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.actions.checks.CheckRules;
import org.lapwing.actions.checks.PlanCheck;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Standing;
import org.lapwing.thread.Threads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the recommendations that an agency accepted and that no action carries out, among those this person may read. */
@Component
class WithoutAction implements PlanCheck {

  private static final int MOST = 500;

  private static final String TAKEN = """
      select r.id, r.number, r.says, v.number as review,
             exists (select from action_wording w where w.recommendation_id = r.id and w.cleared_on is null) as waits
        from recommendation r
        join review v on v.id = r.review_id
       where exists (select from recommendation_agency a
                      where a.recommendation_id = r.id and a.response in ('accepted', 'in_part'))
       order by r.id
       limit :many
      """;

  private final JdbcClient jdbc;
  private final Threads threads;

  WithoutAction(JdbcClient jdbc, Threads threads) {
    this.jdbc = jdbc;
    this.threads = threads;
  }

  @Override
  public String code() {
    return "recommendation-without-action";
  }

  @Override
  public String title() {
    return "An accepted recommendation without an action";
  }

  @Override
  public String advice() {
    return "An agency said yes, and nobody promised anything. Write an action, or join one that is there.";
  }

  /** A recommendation that was taken, and its line. */
  private record Taken(Node node, Lacking line) {}

  @Override
  @Transactional(readOnly = true)
  public List<Lacking> look(CheckRules.Rule rule, int most) {
    var taken = jdbc.sql(TAKEN)
        .param("many", MOST)
        .query((row, _) -> new Taken(
            new Node(Recommendations.KIND, row.getObject("id", UUID.class)),
            new Lacking(
                "Rec %d of R-%d".formatted(row.getInt("number"), row.getInt("review")),
                row.getString("says"),
                "recommendations/" + row.getObject("id", UUID.class),
                row.getBoolean("waits") ? "Words wait to be cleared" : "")))
        .list();
    var carriedOut = threads.standingOn(taken.stream().map(Taken::node).toList()).stream()
        .filter(standing -> standing.relation() == Relation.CARRIES_OUT)
        .map(Standing::on)
        .collect(Collectors.toSet());
    return taken.stream()
        .filter(one -> !carriedOut.contains(one.node()))
        .map(Taken::line)
        .limit(most)
        .toList();
  }
}
