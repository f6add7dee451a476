package org.lapwing.training;

import java.time.LocalDate;
import java.util.UUID;
import org.lapwing.kernel.PartnershipId;

/** What happened in training, told upwards in ids and dates alone. */
public sealed interface TrainingEvent {

  PartnershipId partnership();

  LocalDate on();

  record CourseAdded(PartnershipId partnership, CourseId course, LocalDate on)
      implements TrainingEvent {}

  record CoursePutUnderReview(PartnershipId partnership, CourseId course, LocalDate on)
      implements TrainingEvent {}

  record CourseOffered(PartnershipId partnership, CourseId course, LocalDate on)
      implements TrainingEvent {}

  record CourseWithdrawn(PartnershipId partnership, CourseId course, LocalDate on)
      implements TrainingEvent {}

  record AttendanceRecorded(PartnershipId partnership, CourseId course, UUID run, LocalDate on)
      implements TrainingEvent {}

  record AwarenessRaised(PartnershipId partnership, EventId event, LocalDate on)
      implements TrainingEvent {}
}
