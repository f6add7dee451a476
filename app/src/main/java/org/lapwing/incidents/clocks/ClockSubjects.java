package org.lapwing.incidents.clocks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.incidents.Child;
import org.lapwing.incidents.Incidents;
import org.lapwing.incidents.ReviewOutcome;
import org.lapwing.incidents.codes.ChildCodes;
import org.lapwing.incidents.codes.Trait;
import org.lapwing.incidents.deciding.Notification;
import org.lapwing.incidents.deciding.Notifying;
import org.lapwing.incidents.deciding.ReviewDecision;
import org.lapwing.incidents.deciding.ReviewDecisions;
import org.springframework.stereotype.Component;

/** Puts together, for each child of an incident, what decides which clocks run. */
@Component
class ClockSubjects {

  private final Incidents incidents;
  private final Notifying notifying;
  private final ReviewDecisions reviews;
  private final ChildCodes codes;

  ClockSubjects(
      Incidents incidents, Notifying notifying, ReviewDecisions reviews, ChildCodes codes) {
    this.incidents = incidents;
    this.notifying = notifying;
    this.reviews = reviews;
    this.codes = codes;
  }

  Map<UUID, List<Subject>> of(Collection<UUID> of) {
    var children = incidents.children(of);
    var ids = children.stream().map(Child::id).toList();
    var notified = notifying.of(ids);
    var reviewed = reviews.latest(ids);
    var coded = codes.of(ids);
    return children.stream()
        .collect(groupingBy(
            Child::incident,
            mapping(
                child -> subject(
                    child,
                    notified.getOrDefault(child.id(), Notification.NONE),
                    reviewed.get(child.id()),
                    coded.getOrDefault(child.id(), Map.of())),
                toList())));
  }

  private static Subject subject(
      Child child,
      Notification notification,
      @Nullable ReviewDecision review,
      Map<Trait, String> coded) {
    var decision = child.decision();
    var died = "death".equals(coded.get(Trait.NATURE));
    return new Subject(
        child.label(),
        notification.isDeclined(),
        decision == null ? null : decision.standing(),
        review != null && review.outcome() == ReviewOutcome.LOCAL_REVIEW ? review.on() : null,
        died && "yes".equals(coded.get(Trait.LOOKED_AFTER)),
        died && "care_leaver_18_to_24".equals(coded.get(Trait.AGE_BAND)));
  }
}
