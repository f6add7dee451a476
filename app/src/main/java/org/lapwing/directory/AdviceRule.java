package org.lapwing.directory;

/**
 * For how long advice may go without another look.
 *
 * @param warnDays how many days before that is over the keepers are told
 * @param source where the rule comes from
 */
public record AdviceRule(int longestMonths, int warnDays, String source) {}
