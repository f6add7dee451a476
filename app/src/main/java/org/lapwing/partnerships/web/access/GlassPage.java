package org.lapwing.partnerships.web.access;

/**
 * All that glass.jte may know: one time that somebody opened a case in an emergency.
 *
 * @param maySee whether the reader may record that they looked at it
 */
public record GlassPage(
    String here,
    String back,
    String label,
    String who,
    String when,
    String why,
    String seen,
    boolean maySee) {}
