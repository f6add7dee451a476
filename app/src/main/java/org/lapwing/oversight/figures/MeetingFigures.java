package org.lapwing.oversight.figures;

/**
 * Meetings and decisions of some days, in counts.
 *
 * @param decisionsThatRaised how many decisions raised an action at all
 * @param decisionsCarriedOut how many of those have every action verified by another agency, dropped ones apart
 */
public record MeetingFigures(
    int planned,
    int held,
    int minutesApproved,
    int decisions,
    int decisionsThatRaised,
    int decisionsCarriedOut) {}
