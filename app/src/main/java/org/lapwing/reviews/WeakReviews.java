package org.lapwing.reviews;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lapwing.actions.ActionId;
import org.lapwing.actions.Actions;
import org.lapwing.actions.Strength;
import org.lapwing.actions.StrengthsOfActions;
import org.lapwing.actions.checks.CheckRules;
import org.lapwing.actions.checks.PlanCheck;
import org.lapwing.kernel.InWords;
import org.lapwing.thread.Node;
import org.lapwing.thread.Relation;
import org.lapwing.thread.Standing;
import org.lapwing.thread.Threads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds reviews of which all that was promised relies on people to remember, among those this person may read. Source: RCA²,
 * 2015: each review should lead to at least one stronger or intermediate action.
 */
@Component
class WeakReviews implements PlanCheck {

  private static final int MOST = 2_000;
  private static final int AT_ONCE = 100;

  private static final String MADE = """
      select r.id, v.id as review_id, v.number, v.title
        from recommendation r
        join review v on v.id = r.review_id
       order by v.number desc, r.id
       limit :many
      """;

  private final JdbcClient jdbc;
  private final Threads threads;
  private final StrengthsOfActions strengths;

  WeakReviews(JdbcClient jdbc, Threads threads, StrengthsOfActions strengths) {
    this.jdbc = jdbc;
    this.threads = threads;
    this.strengths = strengths;
  }

  @Override
  public String code() {
    return "weak-review";
  }

  @Override
  public String title() {
    return "A review answered by weaker actions alone";
  }

  @Override
  public String advice() {
    return "Nothing that the review led to works if people forget. Add at least one action that is stronger or intermediate.";
  }

  private record Answered(UUID id, int number, String title) {}

  @Override
  @Transactional(readOnly = true)
  public List<Lacking> look(CheckRules.Rule rule, int most) {
    var actions = actionsOf(made());
    var known = strengths.of(actions.values().stream().flatMap(Set::stream).collect(toSet()));
    return actions.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Answered::number)))
        .map(one -> lacking(one.getKey(), one.getValue(), known))
        .flatMap(Optional::stream)
        .limit(most)
        .toList();
  }

  private record Made(Node recommendation, Answered review) {}

  /** Recommendations with the review that made them, those of the latest reviews; no review is cut in two. */
  private List<Made> made() {
    var made = jdbc.sql(MADE)
        .param("many", MOST)
        .query((row, _) -> new Made(
            new Node(Recommendations.KIND, row.getObject("id", UUID.class)),
            new Answered(
                row.getObject("review_id", UUID.class),
                row.getInt("number"),
                row.getString("title"))))
        .list();
    return made.size() < MOST
        ? made
        : made.stream()
            .filter(one -> !one.review().equals(made.getLast().review()))
            .toList();
  }

  /** Asked some at a time, because of very many that stand on records only the first are told. */
  private Map<Answered, Set<ActionId>> actionsOf(List<Made> made) {
    var reviews = made.stream().collect(toMap(Made::recommendation, Made::review));
    var nodes = made.stream().map(Made::recommendation).toList();
    return IntStream.iterate(0, from -> from < nodes.size(), from -> from + AT_ONCE)
        .mapToObj(from -> nodes.subList(from, Math.min(nodes.size(), from + AT_ONCE)))
        .flatMap(some -> threads.standingOn(some).stream())
        .filter(standing -> standing.relation() == Relation.CARRIES_OUT
            && standing.node().kind().equals(Actions.KIND)
            && reviews.containsKey(standing.on()))
        .collect(groupingBy(
            standing -> Objects.requireNonNull(reviews.get(standing.on())),
            mapping(WeakReviews::action, toSet())));
  }

  private static ActionId action(Standing standing) {
    return new ActionId(standing.node().id());
  }

  /** The review, if each of its actions that were not dropped is known to be weaker. */
  private static Optional<Lacking> lacking(
      Answered review, Set<ActionId> actions, Map<ActionId, Optional<Strength>> known) {
    var standing = actions.stream().filter(known::containsKey).toList();
    var weaker = standing.stream()
        .filter(action ->
            known.getOrDefault(action, Optional.empty()).equals(Optional.of(Strength.WEAKER)))
        .count();
    return standing.isEmpty() || weaker < standing.size()
        ? Optional.empty()
        : Optional.of(new Lacking(
            "R-" + review.number(),
            review.title(),
            "reviews/" + review.id(),
            InWords.count(weaker, "action, weaker", "actions, all weaker")));
  }
}
