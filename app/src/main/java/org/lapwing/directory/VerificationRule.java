package org.lapwing.directory;

import java.time.LocalDate;

/**
 * For how long a call counts.
 *
 * @param warnDays how many days before that is over the keepers are told
 * @param source where the rule comes from
 */
public record VerificationRule(LocalDate since, int days, int warnDays, String source) {}
