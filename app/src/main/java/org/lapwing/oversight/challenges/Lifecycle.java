package org.lapwing.oversight.challenges;

import static org.lapwing.oversight.challenges.Lifecycle.Verb.ASK_AGAIN;
import static org.lapwing.oversight.challenges.Lifecycle.Verb.ESCALATE;
import static org.lapwing.oversight.challenges.Lifecycle.Verb.REPLY;
import static org.lapwing.oversight.challenges.Lifecycle.Verb.SATISFY;
import static org.lapwing.oversight.challenges.Lifecycle.Verb.WITHDRAW;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The whole life of a challenge as one table: whatever is not an edge here cannot happen. */
public final class Lifecycle {

  /** What can be done to a challenge. */
  public enum Verb {
    REPLY("reply to"),
    SATISFY("say that you are satisfied with the reply to"),
    ASK_AGAIN("ask again about"),
    ESCALATE("escalate"),
    WITHDRAW("withdraw");

    private final String words;

    Verb(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** One way from one state to another, and the event that tells of it. */
  public record Edge(Stage from, Verb verb, Stage to, Class<? extends ChallengeEvent> event) {}

  public static final List<Edge> EDGES = List.of(
      new Edge(Stage.WAITING, REPLY, Stage.REPLIED, ChallengeEvent.Replied.class),
      new Edge(Stage.WAITING, ESCALATE, Stage.ESCALATED, ChallengeEvent.Escalated.class),
      new Edge(Stage.WAITING, WITHDRAW, Stage.WITHDRAWN, ChallengeEvent.Withdrawn.class),
      new Edge(Stage.REPLIED, REPLY, Stage.REPLIED, ChallengeEvent.Replied.class),
      new Edge(Stage.REPLIED, SATISFY, Stage.SATISFIED, ChallengeEvent.Satisfied.class),
      new Edge(Stage.REPLIED, ASK_AGAIN, Stage.WAITING, ChallengeEvent.AskedAgain.class),
      new Edge(Stage.REPLIED, ESCALATE, Stage.ESCALATED, ChallengeEvent.Escalated.class),
      new Edge(Stage.REPLIED, WITHDRAW, Stage.WITHDRAWN, ChallengeEvent.Withdrawn.class),
      new Edge(Stage.ESCALATED, REPLY, Stage.REPLIED, ChallengeEvent.Replied.class),
      new Edge(Stage.ESCALATED, ESCALATE, Stage.ESCALATED, ChallengeEvent.Escalated.class),
      new Edge(Stage.ESCALATED, WITHDRAW, Stage.WITHDRAWN, ChallengeEvent.Withdrawn.class));

  private Lifecycle() {}

  /** Whether the table has such an edge. */
  public static boolean allows(Stage from, Verb verb) {
    return EDGES.stream().anyMatch(edge -> edge.from() == from && edge.verb() == verb);
  }

  static String whyNot(Stage from, Verb verb) {
    if (!from.isOpen()) {
      return "This challenge is %s, so nothing is added to it. Raise another one about the same thing"
          .formatted(from.words().toLowerCase(Locale.UK));
    }
    var instead = EDGES.stream()
        .filter(edge -> edge.from() == from)
        .map(edge -> edge.verb().words())
        .collect(Collectors.joining(", or "));
    return "You cannot %s this challenge now: no reply has come. You can %s it"
        .formatted(verb.words(), instead);
  }
}
