package org.lapwing.incidents;

import java.time.Instant;
import java.util.UUID;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.PersonId;
import org.lapwing.partnerships.AgencyKind;

/**
 * What a statutory partner holds about one child, with reasons; a changed mind is another position.
 *
 * @param partner which of the statutory partners speaks
 * @param standing what it holds
 * @param dissents whether it accepts what the others decide, and stays of this view
 * @param delegate whether somebody of the agency is walled off from the case, so that this person acts for them
 */
public record Position<H extends Held>(
    UUID id,
    UUID child,
    AgencyKind partner,
    AgencyId agency,
    PersonId person,
    H standing,
    String reasons,
    boolean dissents,
    Instant at,
    int round,
    boolean delegate) {

  static final int LONGEST_REASONS = 10_000;
}
