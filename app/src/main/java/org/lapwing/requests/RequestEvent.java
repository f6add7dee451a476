package org.lapwing.requests;

import java.time.LocalDate;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.PartnershipId;

/** Something happened to a request: ids and dates alone. */
public sealed interface RequestEvent {

  PartnershipId partnership();

  CaseId caseFile();

  RequestId request();

  LocalDate on();

  /** An agency was asked. */
  record Sent(PartnershipId partnership, CaseId caseFile, RequestId request, LocalDate on)
      implements RequestEvent {}

  /** An agency answered, or corrected its answer. */
  record Answered(PartnershipId partnership, CaseId caseFile, RequestId request, LocalDate on)
      implements RequestEvent {}

  /** A request is due on another day. */
  record Extended(PartnershipId partnership, CaseId caseFile, RequestId request, LocalDate on)
      implements RequestEvent {}

  /** A request was taken back. */
  record Recalled(PartnershipId partnership, CaseId caseFile, RequestId request, LocalDate on)
      implements RequestEvent {}

  /** Nothing can be added to a request any more. */
  record Closed(PartnershipId partnership, CaseId caseFile, RequestId request, LocalDate on)
      implements RequestEvent {}

  /** How an event of one kind is made. */
  @FunctionalInterface
  interface Made {
    RequestEvent of(PartnershipId partnership, CaseId caseFile, RequestId request, LocalDate on);
  }
}
