package org.lapwing.oversight.web.packs;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.packs.PackedPaper;
import org.lapwing.platform.documents.Paper;

/** All that meetingPack.jte may know: the pack of a meeting as it would be made now, and the papers that go with it. */
public record MeetingPackPage(String back, Meeting meeting, Paper paper, List<PackedPaper> papers) {

  private static final int SHOWN = 12;

  public String here() {
    return back + "/pack";
  }

  /** What comes with the pack when all is taken along. */
  public String withPapers() {
    var size = papers.stream().mapToLong(one -> one.paper().file().size()).sum();
    return "The PDF with %s (ZIP, %s)"
        .formatted(InWords.count(papers.size(), "paper", "papers"), InWords.size(size));
  }

  /** The beginning of the sum of all that it says, by which two copies are known to say the same. */
  public String fingerprint() {
    return paper.fingerprint().substring(0, SHOWN);
  }
}
