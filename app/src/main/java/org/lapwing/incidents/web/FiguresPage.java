package org.lapwing.incidents.web;

import org.lapwing.incidents.figures.Timeliness;

/** All that figures.jte may know. */
public record FiguresPage(String base, Timeliness timeliness) {}
