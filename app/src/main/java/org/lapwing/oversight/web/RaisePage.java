package org.lapwing.oversight.web;

import java.util.List;
import org.lapwing.kernel.Refusal;
import org.lapwing.oversight.MeetingDecision;

/** All that raise.jte may know: an action about to be raised because of a decision. */
public record RaisePage(
    String back, MeetingDecision decision, ActionForm form, List<Refusal> refusals) {}
