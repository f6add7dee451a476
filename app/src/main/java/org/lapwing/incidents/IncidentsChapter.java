package org.lapwing.incidents;

import static org.lapwing.incidents.IncidentStory.COUNCIL;
import static org.lapwing.incidents.IncidentStory.HEALTH;
import static org.lapwing.incidents.IncidentStory.POLICE;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.lapwing.incidents.Dated.Event;
import org.lapwing.incidents.Dated.Exactness;
import org.lapwing.kernel.CaseId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.Outcome;
import org.lapwing.kernel.Outcome.Accepted;
import org.lapwing.kernel.Outcome.Refused;
import org.lapwing.partnerships.Access;
import org.lapwing.partnerships.CaseGrant;
import org.lapwing.partnerships.Cast;
import org.lapwing.platform.Chapter;
import org.springframework.stereotype.Component;

/** Tells what happened in Marlshire, and what the partners decided for each child. */
@Component
class IncidentsChapter implements Chapter {

  /** How long a partner's access to a case is given for; it is renewed shortly before. */
  private static final int GRANTED = 360;

  private static final int RENEWED = 350;

  private final Cast cast;
  private final Access access;
  private final Incidents incidents;
  private final Criteria criteria;

  IncidentsChapter(Cast cast, Access access, Incidents incidents, Criteria criteria) {
    this.cast = cast;
    this.access = access;
    this.incidents = incidents;
    this.criteria = criteria;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String title() {
    return "what happened, and what the partners decided";
  }

  @Override
  public void tell() {
    IncidentStories.ALL.forEach(this::tell);
  }

  private void tell(IncidentStory story) {
    var once = Ids.next();
    var wanted = new NewIncident(story.caseLabel(), facts(story), List.of("Child A"));
    cast.does("manager", story.aware(), () -> took(incidents.open(wanted, once)));
    cast.does("manager", story.aware(), () -> letIn(once));
    if (story.aware() > RENEWED) {
      cast.does("manager", story.aware() - RENEWED, () -> letIn(once));
    }
    story.said().forEach(said -> tell(once, story, said));
  }

  /** The partners need to know the case in order to decide. */
  private void letIn(UUID incident) {
    var file = incidents.get(new IncidentId(incident)).caseFile();
    List.of(COUNCIL, POLICE, HEALTH).forEach(partner -> letIn(file, partner));
  }

  private void letIn(CaseId file, String partner) {
    took(access.grantCase(new CaseGrant.Wish(
        Ids.next(),
        file,
        cast.called(partner),
        "Decides on the criteria for their agency",
        cast.day(-GRANTED))));
  }

  private void tell(UUID incident, IncidentStory story, IncidentStory.Said said) {
    cast.does(said.partner(), story.aware() - said.after(), () -> {
      var child = incidents.children(List.of(incident)).getFirst().id();
      took(criteria.take(child, Ids.next(), said.standing(), said.reasons()));
    });
  }

  private Facts facts(IncidentStory story) {
    return new Facts(story.summary(), story.account(), story.area(), dates(story));
  }

  private List<Dated> dates(IncidentStory story) {
    var dates = new EnumMap<Event, Dated>(Event.class);
    dates.put(
        Event.HARM,
        new Dated(Event.HARM, cast.day(story.harm()), story.exactness(), story.knownBy()));
    dates.put(
        Event.AWARE,
        new Dated(
            Event.AWARE,
            cast.day(story.aware()),
            Exactness.EXACT,
            "Marlshire Council: referral received"));
    story.also().forEach(also -> dates.put(also.event(), dated(also)));
    return List.copyOf(dates.values());
  }

  private Dated dated(IncidentStory.Also also) {
    var day = cast.day(also.daysAgo());
    return also.daysAgo() == also.untilDaysAgo()
        ? new Dated(also.event(), day, Exactness.EXACT, also.source())
        : new Dated(
            also.event(), day, cast.day(also.untilDaysAgo()), null, Exactness.RANGE, also.source());
  }

  private static <T> T took(Outcome<T> outcome) {
    return switch (outcome) {
      case Accepted<T>(var value) -> value;
      case Refused<T>(var because) -> throw new IllegalStateException(because.message());
    };
  }
}
