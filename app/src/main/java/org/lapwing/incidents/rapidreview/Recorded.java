package org.lapwing.incidents.rapidreview;

/**
 * A question of the rapid review with what was answered to it, for packs that carry it on.
 *
 * @param code of the question, such as {@code child.voice}
 * @param words what was answered; blank if nothing was
 */
public record Recorded(String code, Section section, String heading, String asked, String words) {}
