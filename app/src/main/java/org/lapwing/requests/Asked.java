package org.lapwing.requests;

import java.time.LocalDate;

/**
 * What a request asks about, by which right, and under which editions it began.
 *
 * @param from the first day asked about
 * @param to the last day asked about
 * @param gateway the code of the legal gateway
 * @param questionSet the edition of the questions
 * @param ruleSince the edition of the chasing rule, by its first day
 */
public record Asked(
    LocalDate from, LocalDate to, String gateway, String questionSet, LocalDate ruleSince) {}
