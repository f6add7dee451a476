package org.lapwing.directory;

import java.time.LocalDate;

/**
 * A call that was made to see whether a number is right, and confirmed it.
 *
 * @param by who called, by name, or blank where that is not known
 * @param note what was said, or blank
 */
public record Call(Telephone number, LocalDate on, String by, String note) {}
