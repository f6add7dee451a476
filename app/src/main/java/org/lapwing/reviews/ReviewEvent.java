package org.lapwing.reviews;

import java.time.LocalDate;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PartnershipId;

/** What happened in a review, told upwards in ids and dates alone. */
public sealed interface ReviewEvent {

  PartnershipId partnership();

  LocalDate on();

  record ReviewOpened(PartnershipId partnership, ReviewId review, LocalDate on)
      implements ReviewEvent {}

  record FindingAgreed(PartnershipId partnership, FindingId finding, LocalDate on)
      implements ReviewEvent {}

  record RecommendationAnswered(
      PartnershipId partnership, RecommendationId recommendation, AgencyId agency, LocalDate on)
      implements ReviewEvent {}
}
