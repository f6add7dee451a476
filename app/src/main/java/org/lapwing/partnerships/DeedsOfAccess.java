package org.lapwing.partnerships;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of giving and ending access are called. */
@Component
class DeedsOfAccess implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("read", "Read"),
        Map.entry("case-opened", "Opened a case file"),
        Map.entry("case-granted", "Gave access to a case"),
        Map.entry("grant-revoked", "Ended access to a case"),
        Map.entry("wall-built", "Built a wall"),
        Map.entry("wall-taken-down", "Took a wall down"),
        Map.entry("role-given", "Gave a role"),
        Map.entry("role-ended", "Ended a role"),
        Map.entry("area-recorded", "Recorded that another area shares a case"),
        Map.entry("area-ended", "Recorded that an area shares a case no longer"),
        Map.entry("area-agency-named", "Named an agency of another area in a case"),
        Map.entry("guest-named", "Named a guest in a case"),
        Map.entry("guest-invited", "Invited a guest to a case"),
        Map.entry("guest-joined", "Joined a case as a guest"),
        Map.entry("glass-broken", "Broke glass"),
        Map.entry("break-glass-seen", "Looked at a broken glass"),
        Map.entry("agency-added", "Added an agency"),
        Map.entry("agency-corrected", "Corrected an agency"),
        Map.entry("person-invited", "Invited a person"),
        Map.entry("invitation-sent-again", "Sent an invitation again"),
        Map.entry("invitation-withdrawn", "Withdrew an invitation"),
        Map.entry("invitation-accepted", "Accepted an invitation"),
        Map.entry("person-corrected", "Corrected the entry of a person"),
        Map.entry("person-left-agency", "Recorded that somebody left their agency"),
        Map.entry("person-left", "Recorded that somebody left"),
        Map.entry("person-let-in-anew", "Let somebody set up sign-in anew"));
  }
}
