package org.lapwing.release;

import static org.lapwing.release.Lifecycle.Verb.CHANGE;
import static org.lapwing.release.Lifecycle.Verb.CORRECT;
import static org.lapwing.release.Lifecycle.Verb.OFFER;
import static org.lapwing.release.Lifecycle.Verb.RELEASE;
import static org.lapwing.release.Lifecycle.Verb.SIGN;
import static org.lapwing.release.Lifecycle.Verb.WITHDRAW;
import static org.lapwing.release.Stage.CORRECTED;
import static org.lapwing.release.Stage.DRAFT;
import static org.lapwing.release.Stage.READY;
import static org.lapwing.release.Stage.RELEASED;
import static org.lapwing.release.Stage.SIGNED;
import static org.lapwing.release.Stage.WITHDRAWN;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole life of a version of a statement as one table: whatever is not an edge here cannot happen. */
public final class Lifecycle {

  /** What can be done to a statement that moves it on or back. */
  public enum Verb {
    OFFER("offer for signing"),
    CHANGE("change"),
    SIGN("sign"),
    RELEASE("release"),
    CORRECT("correct"),
    WITHDRAW("withdraw");

    private final String words;

    Verb(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One way from one state to another.
   *
   * @param event what tells of it upwards, or null when nobody above needs to know
   */
  public record Edge(
      Stage from, Verb verb, Stage to, @Nullable Class<? extends StatementEvent> event) {}

  public static final List<Edge> EDGES = List.of(
      new Edge(DRAFT, CHANGE, DRAFT, null),
      new Edge(DRAFT, OFFER, READY, null),
      new Edge(READY, CHANGE, DRAFT, null),
      new Edge(READY, SIGN, READY, null),
      new Edge(READY, SIGN, SIGNED, StatementSigned.class),
      new Edge(SIGNED, CHANGE, DRAFT, null),
      new Edge(SIGNED, RELEASE, RELEASED, StatementReleased.class),
      new Edge(RELEASED, CORRECT, CORRECTED, StatementReleased.class),
      new Edge(DRAFT, WITHDRAW, WITHDRAWN, null),
      new Edge(READY, WITHDRAW, WITHDRAWN, null),
      new Edge(SIGNED, WITHDRAW, WITHDRAWN, null),
      new Edge(RELEASED, WITHDRAW, WITHDRAWN, StatementWithdrawn.class),
      new Edge(CORRECTED, WITHDRAW, WITHDRAWN, StatementWithdrawn.class));

  private Lifecycle() {}

  /** Whether the table has such an edge. */
  public static boolean allows(Stage from, Verb verb) {
    return EDGES.stream().anyMatch(edge -> edge.from() == from && edge.verb() == verb);
  }

  static String whyNot(Stage from, Verb verb) {
    var instead = EDGES.stream()
        .filter(edge -> edge.from() == from)
        .map(edge -> edge.verb().words())
        .distinct()
        .collect(Collectors.joining(" or "));
    var now = from.words().toLowerCase(Locale.UK);
    return instead.isEmpty()
        ? "You cannot %s a statement that is %s".formatted(verb.words(), now)
        : "You cannot %s a statement that is %s. You can %s it"
            .formatted(verb.words(), now, instead);
  }
}
