package org.lapwing.incidents.parallel;

import java.time.LocalDate;

/**
 * A kind of proceeding, in the version of a day.
 *
 * @param note what is to be known of the name, such as an older one, or blank
 * @param contact whom one speaks to there
 * @param source the Act or guidance
 * @param address where it can be read, or blank
 */
public record ProceedingKind(
    String code,
    LocalDate since,
    String words,
    String note,
    String contact,
    String source,
    String address) {}
