package org.lapwing.incidents.clocks;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lapwing.platform.BankHolidays;

/** Works out which clocks run on an incident, from its rules, its milestones and its children alone. */
record Running(List<Rule> rules, BankHolidays holidays) {

  List<IncidentClock> on(List<Occurrence> occurred, List<Subject> children) {
    Map<Milestone, Occurrence> by = new EnumMap<>(Milestone.class);
    occurred.forEach(one -> by.put(one.milestone(), one));
    children.stream()
        .map(Subject::reviewedOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(day -> new Occurrence(Milestone.REVIEW_DECIDED, day, null, "The partners"))
        .ifPresent(one -> by.put(Milestone.REVIEW_DECIDED, one));
    return rules.stream().flatMap(rule -> clock(rule, by, children)).toList();
  }

  private Stream<IncidentClock> clock(
      Rule rule, Map<Milestone, Occurrence> occurred, List<Subject> children) {
    var start = occurred.get(rule.start());
    var met = rule.metBy() == null ? null : occurred.get(rule.metBy());
    var concerned = children.stream()
        .filter(child -> child.isConcernedBy(rule))
        .map(Subject::label)
        .toList();
    if (start == null
        || !mayRun(rule, occurred)
        || (concerned.isEmpty() && met == null)
        || isForNobody(rule, concerned)) {
      return Stream.empty();
    }
    return Stream.of(new IncidentClock(Deadline.of(rule, start, holidays), met, concerned));
  }

  private static boolean mayRun(Rule rule, Map<Milestone, Occurrence> occurred) {
    var isMoot = rule.mootBy() != null && occurred.containsKey(rule.mootBy());
    return !isMoot
        && (rule.concerns() != Rule.Concerns.NOTIFIED || occurred.containsKey(Milestone.SENT));
  }

  /** A death has clocks of its own: that a notification was sent says nothing of one. */
  private static boolean isForNobody(Rule rule, List<String> concerned) {
    return concerned.isEmpty()
        && (rule.concerns() == Rule.Concerns.LOOKED_AFTER_DEATH
            || rule.concerns() == Rule.Concerns.CARE_LEAVER_DEATH);
  }
}
