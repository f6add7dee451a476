package org.lapwing.oversight.web.agenda;

import org.lapwing.kernel.InWords;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.agenda.Edition;

/** All that agendaVersion.jte may know: an agenda as it was published once. */
public record EditionPage(Meeting meeting, Edition edition, AgendaShown shown) {

  public String title() {
    return "Agenda of %s, version %d".formatted(meeting.reference(), edition.number());
  }

  /** "Published on 4 March 2026 at 10am by Ruth Adeyemi; 6 people were told". */
  public String lead() {
    return "Published on %s%s. %s told."
        .formatted(
            InWords.moment(edition.at()),
            edition.by().isBlank() ? "" : " by " + edition.by(),
            InWords.count(edition.told(), "person was", "people were"));
  }
}
