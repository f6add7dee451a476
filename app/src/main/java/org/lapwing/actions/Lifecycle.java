package org.lapwing.actions;

import static org.lapwing.actions.Lifecycle.Verb.COMPLETE;
import static org.lapwing.actions.Lifecycle.Verb.DROP;
import static org.lapwing.actions.Lifecycle.Verb.REOPEN;
import static org.lapwing.actions.Lifecycle.Verb.SEND_BACK;
import static org.lapwing.actions.Lifecycle.Verb.START;
import static org.lapwing.actions.Lifecycle.Verb.VERIFY;
import static org.lapwing.actions.Stage.DONE;
import static org.lapwing.actions.Stage.DROPPED;
import static org.lapwing.actions.Stage.PLANNED;
import static org.lapwing.actions.Stage.UNDER_WAY;
import static org.lapwing.actions.Stage.VERIFIED;

import java.util.List;
import java.util.stream.Collectors;
import org.lapwing.actions.ActionEvent.Completed;
import org.lapwing.actions.ActionEvent.Dropped;
import org.lapwing.actions.ActionEvent.Reopened;
import org.lapwing.actions.ActionEvent.SentBack;
import org.lapwing.actions.ActionEvent.Started;
import org.lapwing.actions.ActionEvent.Verified;

/** The whole life of a promise as one table: whatever is not an edge here cannot happen. */
public final class Lifecycle {

  /** What can be done to a promise that moves it on or back. */
  public enum Verb {
    START("start"),
    COMPLETE("mark as done"),
    VERIFY("verify"),
    SEND_BACK("send back"),
    REOPEN("reopen"),
    DROP("drop");

    private final String words;

    Verb(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** One way from one state to another, and the event that tells of it. */
  public record Edge(Stage from, Verb verb, Stage to, Class<? extends ActionEvent> event) {}

  public static final List<Edge> EDGES = List.of(
      new Edge(PLANNED, START, UNDER_WAY, Started.class),
      new Edge(PLANNED, COMPLETE, DONE, Completed.class),
      new Edge(PLANNED, DROP, DROPPED, Dropped.class),
      new Edge(UNDER_WAY, COMPLETE, DONE, Completed.class),
      new Edge(UNDER_WAY, DROP, DROPPED, Dropped.class),
      new Edge(DONE, VERIFY, VERIFIED, Verified.class),
      new Edge(DONE, SEND_BACK, UNDER_WAY, SentBack.class),
      new Edge(DONE, REOPEN, UNDER_WAY, Reopened.class),
      new Edge(VERIFIED, REOPEN, UNDER_WAY, Reopened.class),
      new Edge(DROPPED, REOPEN, UNDER_WAY, Reopened.class));

  private Lifecycle() {}

  /** Whether the table has such an edge. */
  public static boolean allows(Stage from, Verb verb) {
    return EDGES.stream().anyMatch(edge -> edge.from() == from && edge.verb() == verb);
  }

  static String whyNot(Stage from, Verb verb) {
    var instead = EDGES.stream()
        .filter(edge -> edge.from() == from)
        .map(edge -> edge.verb().words())
        .collect(Collectors.joining(" or "));
    return "You cannot %s an action that is %s. You can %s it"
        .formatted(verb.words(), from.words().toLowerCase(java.util.Locale.UK), instead);
  }
}
