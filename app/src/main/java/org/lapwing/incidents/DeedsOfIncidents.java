package org.lapwing.incidents;

import java.util.Map;
import org.lapwing.platform.TrailWords;
import org.springframework.stereotype.Component;

/** What the deeds of incidents are called on the trail. */
@Component
class DeedsOfIncidents implements TrailWords {

  @Override
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("child-coded", "Coded a child as the statistics count"),
        Map.entry("notification-decided", "Decided whether to notify"),
        Map.entry("notification-view-taken", "Recorded an agency’s view on notifying"),
        Map.entry("review-position-taken", "Recorded an agency’s position on a review"),
        Map.entry("review-decided-on", "Completed a decision on a review"),
        Map.entry("decision-round-opened", "Opened another round of decisions"),
        Map.entry("panel-reply-recorded", "Recorded what the Panel replied"),
        Map.entry("incident-recorded", "Recorded an incident"),
        Map.entry("incident-placeholder-recorded", "Recorded a placeholder for an incident"),
        Map.entry("incident-corrected", "Corrected an incident"),
        Map.entry("milestone-recorded", "Recorded what starts or stops a clock"),
        Map.entry("clock-start-set", "Changed from what the fifteen days are counted"),
        Map.entry("criteria-position-taken", "Recorded an agency’s position on the criteria"),
        Map.entry("criteria-decided", "Completed a criteria decision"),
        Map.entry("rapid-review-written", "Wrote a section of a rapid review"),
        Map.entry("panel-action-recorded", "Recorded an action of a rapid review"),
        Map.entry("panel-action-changed", "Changed an action of a rapid review"),
        Map.entry("panel-action-struck", "Took an action off a rapid review"),
        Map.entry("panel-action-worded", "Wrote words for an action of a rapid review"),
        Map.entry("panel-action-cleared", "Cleared the words of an action of a rapid review"),
        Map.entry("earlier-learning-recorded", "Recorded earlier learning"),
        Map.entry("earlier-learning-changed", "Changed earlier learning"),
        Map.entry("earlier-learning-struck", "Took earlier learning off a rapid review"),
        Map.entry("panel-contact-recorded", "Recorded who was spoken to"),
        Map.entry("panel-contact-changed", "Changed who was spoken to"),
        Map.entry("panel-contact-struck", "Took a contact off a rapid review"),
        Map.entry("proceeding-recorded", "Recorded what runs beside a case"),
        Map.entry("proceeding-changed", "Changed what is known of a proceeding"),
        Map.entry("proceeding-answered", "Recorded what may be done beside a proceeding"),
        Map.entry("proceeding-ended", "Recorded that a proceeding ended"),
        Map.entry("proceeding-reopened", "Recorded that a proceeding goes on"),
        Map.entry("hold-placed", "Placed a hold"),
        Map.entry("hold-reviewed", "Looked at a hold again and left it standing"),
        Map.entry("hold-lifted", "Lifted a hold"),
        Map.entry("disclosure-item-listed", "Listed an item for disclosure"),
        Map.entry("disclosure-item-corrected", "Corrected an item for disclosure"),
        Map.entry("disclosure-item-given", "Recorded that an item was given"),
        Map.entry("disclosure-item-withheld", "Recorded that an item is withheld"),
        Map.entry("disclosure-schedule-exported", "Took the disclosure schedule out as a file"),
        Map.entry("information-request-logged", "Logged a request for information"),
        Map.entry("information-request-extended", "Took more time for a request for information"),
        Map.entry(
            "information-request-answered", "Recorded the answer to a request for information"),
        Map.entry("incident-referred", "Referred an incident"),
        Map.entry("referral-triaged", "Decided what becomes of a referral"),
        Map.entry("referral-taken-up", "Recorded an incident from a referral"),
        Map.entry(
            "cohort-widened", "Decided to learn from a child although the criteria are not met"));
  }
}
