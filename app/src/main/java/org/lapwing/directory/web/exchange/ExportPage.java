package org.lapwing.directory.web.exchange;

/** All that export.jte may know. */
public record ExportPage(String base) {}
