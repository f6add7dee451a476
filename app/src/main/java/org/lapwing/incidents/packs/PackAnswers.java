package org.lapwing.incidents.packs;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incident;

/**
 * Answers fields of packs from what is recorded; supplied as a bean by each part that knows some. The codes begin with
 * {@code incident.}, {@code child.}, {@code decision.}, {@code requests.} or {@code review.}.
 */
public interface PackAnswers {

  /**
   * What an answer is to.
   *
   * @param code such as {@code incident.area}
   * @param child of which child; null for the whole incident
   */
  record Asked(String code, @Nullable UUID child) {

    public static Asked of(String code) {
      return new Asked(code, null);
    }

    public static Asked of(String code, Child child) {
      return new Asked(code, child.id());
    }
  }

  /**
   * All that is recorded of an incident and these children, as far as the viewer may read it, under pseudonyms. What is not
   * recorded is absent, and the pack says so; that something is not known is an answer.
   *
   * @param children all of the incident, in the order of their labels, and none of any other
   */
  Map<Asked, String> of(Incident incident, List<Child> children);
}
