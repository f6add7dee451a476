package org.lapwing.platform.drafts.web;

import java.util.UUID;
import org.lapwing.platform.drafts.KeptForm;

/** All that kept.jte may know. */
public record KeptPage(UUID id, KeptForm form) {

  public String throwAway() {
    return "/account/kept/" + id + "/throw-away";
  }
}
