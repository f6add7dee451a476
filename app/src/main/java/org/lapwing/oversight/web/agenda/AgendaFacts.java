package org.lapwing.oversight.web.agenda;

import java.util.List;
import java.util.Objects;
import org.lapwing.oversight.Clerks;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.agenda.AgendaItem;
import org.lapwing.oversight.agenda.AgendaPapers;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Edition;
import org.lapwing.oversight.agenda.Publishing;
import org.lapwing.oversight.web.Pages;
import org.lapwing.partnerships.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the agenda as the person now acting may read it: the clerks as it is made, others as it was published. */
@Component
public class AgendaFacts {

  private final Agendas agendas;
  private final Publishing publishing;
  private final AgendaPapers papers;
  private final People people;

  AgendaFacts(Agendas agendas, Publishing publishing, AgendaPapers papers, People people) {
    this.agendas = agendas;
    this.publishing = publishing;
    this.papers = papers;
    this.people = people;
  }

  @Transactional(readOnly = true)
  public AgendaShown shown(String slug, MeetingId id) {
    var editions = publishing.editions(id);
    if (Clerks.isOne()) {
      var agenda = agendas.of(id);
      return shown(slug, id, agenda.standing(), agenda.items(), editions);
    }
    return editions.stream()
        .findFirst()
        .map(latest ->
            shown(slug, id, "Published, version " + latest.number(), latest.items(), editions))
        .orElseGet(() -> shown(slug, id, "", List.of(), editions));
  }

  /** One version as it was published. */
  @Transactional(readOnly = true)
  public AgendaShown shown(String slug, MeetingId id, Edition edition) {
    return shown(slug, id, "", edition.items(), List.of(edition));
  }

  private AgendaShown shown(
      String slug, MeetingId id, String standing, List<AgendaItem> items, List<Edition> editions) {
    var presenters = items.stream()
        .map(item -> item.wording().presenter())
        .filter(Objects::nonNull)
        .toList();
    return new AgendaShown(
        Pages.meeting(slug, id),
        "/p/" + slug,
        standing,
        items,
        people.namesOf(presenters),
        papers.of(id),
        editions);
  }
}
