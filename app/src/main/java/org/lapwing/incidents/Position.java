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
 * @param dissents whether it accepts what the others decide, and stays of this view
 */
public record Position(
    UUID id,
    UUID child,
    AgencyKind partner,
    AgencyId agency,
    PersonId person,
    Standing standing,
    String reasons,
    boolean dissents,
    Instant at) {

  static final int LONGEST_REASONS = 10_000;
}
