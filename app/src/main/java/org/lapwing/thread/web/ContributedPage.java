package org.lapwing.thread.web;

import java.util.List;
import org.lapwing.kernel.InWords;
import org.lapwing.thread.Contributed.Gift;

/** All that contributed.jte may know: what somebody gave here, and what it led to. */
public record ContributedPage(String home, List<Gift> gifts) {

  public String when(Gift gift) {
    return InWords.date(gift.given().on());
  }

  public String thread(Gift gift) {
    return home + "/thread/" + gift.node().kind() + "/" + gift.node().id();
  }

  /** How many gifts led to something that is different now, in a sentence. */
  public String lead() {
    var sure = gifts.stream()
        .filter(gift -> gift.led().stream().anyMatch(led -> led.changed().sure()))
        .count();
    return sure == 0
        ? "What you gave here, and what it led to as far as it can be shown to you."
        : "Because of %s, something is different now."
            .formatted(InWords.count(sure, "thing that you told us", "things that you told us"));
  }
}
