package org.lapwing.thread;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lapwing.thread.Relation.RESTS_ON;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lapwing.thread.ThreadPlace.Seen;
import org.lapwing.thread.ThreadWeb.Knot;

class ThreadWebTest {

  private final Node finding = node();
  private final Node recommendation = node();
  private final Node action = node();
  private final Node audit = node();
  private final Join answers = new Join(recommendation, Relation.ANSWERS, finding);
  private final Join carriesOut = new Join(action, Relation.CARRIES_OUT, recommendation);
  private final Join tests = new Join(audit, Relation.TESTS, action);

  @Test
  void each_record_stands_as_many_steps_away_as_there_are_joins_between() {
    var web = ThreadWeb.of(
            recommendation,
            List.of(answers),
            List.of(carriesOut, tests),
            shown(finding, recommendation, action, audit),
            false)
        .orElseThrow();

    assertThat(web.middle().node()).isEqualTo(recommendation);
    assertThat(web.knots()).extracting(Knot::steps).containsExactly(0, -1, 1, 2);
    assertThat(web.strands()).hasSize(3);
    assertThat(web.hidden()).isZero();
  }

  @Test
  void what_can_be_reached_only_through_a_hidden_record_is_hidden_with_it() {
    var web = ThreadWeb.of(
            finding,
            List.of(),
            List.of(answers, carriesOut, tests),
            shown(finding, recommendation, audit),
            false)
        .orElseThrow();

    assertThat(web.knots()).extracting(Knot::node).containsExactly(finding, recommendation);
    assertThat(web.strands()).hasSize(1);
    assertThat(web.hidden()).isEqualTo(1);
  }

  @Test
  void there_is_no_thread_of_a_record_that_the_viewer_may_not_see() {
    assertThat(ThreadWeb.of(finding, List.of(), List.of(answers), shown(recommendation), false))
        .isEmpty();
  }

  @Test
  void records_that_rest_on_one_another_in_a_circle_are_each_shown_once() {
    var round = List.of(answers, carriesOut, new Join(finding, RESTS_ON, action));
    var web = ThreadWeb.of(finding, round, round, shown(finding, recommendation, action), false)
        .orElseThrow();

    assertThat(web.knots())
        .extracting(Knot::node)
        .containsExactlyInAnyOrder(finding, recommendation, action);
    assertThat(web.strands()).hasSize(3);
  }

  @Test
  void records_of_one_kind_stand_in_the_order_of_their_numbers() {
    var three = Map.of(
        finding, new Seen("Finding F-1", "A finding", "", ""),
        recommendation, new Seen("Action A-12", "Twelfth", "", ""),
        action, new Seen("Action A-2", "Second", "", ""));
    var joins =
        List.of(new Join(recommendation, RESTS_ON, finding), new Join(action, RESTS_ON, finding));

    assertThat(
            ThreadWeb.of(finding, List.of(), joins, three, false).orElseThrow().knots())
        .extracting(knot -> knot.seen().kindInWords())
        .containsExactly("Finding F-1", "Action A-2", "Action A-12");
  }

  private static Node node() {
    return new Node("note", UUID.randomUUID());
  }

  private static Map<Node, Seen> shown(Node... nodes) {
    return Stream.of(nodes)
        .collect(toMap(node -> node, _ -> new Seen("Note", "A note", "notes/1", "")));
  }
}
