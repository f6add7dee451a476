package org.lapwing.platform.drafts.web;

import java.util.Optional;
import java.util.UUID;
import org.lapwing.platform.drafts.KeptForm;

/**
 * All that kept.jte may know.
 *
 * @param page where it was being typed; empty when it was sent and could not be taken
 */
public record KeptPage(UUID id, KeptForm form, Optional<String> page) {

  public String throwAway() {
    return "/account/kept/" + id + "/throw-away";
  }
}
