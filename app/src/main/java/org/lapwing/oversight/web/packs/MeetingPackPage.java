package org.lapwing.oversight.web.packs;

import org.lapwing.oversight.Meeting;
import org.lapwing.platform.documents.Paper;

/** All that meetingPack.jte may know: the pack of a meeting as it would be made now. */
public record MeetingPackPage(String back, Meeting meeting, Paper paper) {

  private static final int SHOWN = 12;

  public String here() {
    return back + "/pack";
  }

  /** The beginning of the sum of all that it says, by which two copies are known to say the same. */
  public String fingerprint() {
    return paper.fingerprint().substring(0, SHOWN);
  }
}
