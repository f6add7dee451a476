package org.lapwing.directory;

import java.time.LocalDate;

/** A number as it was found in print, and where. */
public record Printing(Telephone number, String source, LocalDate notedOn) {}
