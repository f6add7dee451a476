package org.lapwing.oversight;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.lapwing.isolation.Everything;
import org.lapwing.isolation.Specimens;
import org.lapwing.kernel.Ids;
import org.lapwing.oversight.agenda.AgendaPapers;
import org.lapwing.oversight.agenda.Agendas;
import org.lapwing.oversight.agenda.Publishing;
import org.lapwing.oversight.agenda.Wording;

/** A meeting that was held, with minutes and a decision. */
public class SpecimensOfOversight implements Specimens {

  private static final String SENTINEL = Everything.SENTINEL;

  @Override
  public int floor() {
    return 5;
  }

  @Override
  public void put(Everything here) {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    var body = new Body(new BodyId(Ids.next()), SENTINEL, Body.Kind.EXECUTIVE, today, null, 0);
    here.took(here.bean(Bodies.class).add(body, Set.of(here.manager().person())));
    here.name("body", body.id().value());
    var meetings = here.bean(Meetings.class);
    var plan = new Plan(body.id(), today, LocalTime.of(14, 0), SENTINEL, SENTINEL);
    var meeting = here.took(meetings.plan(plan, Ids.next()));
    here.name("meetings", meeting.id().value());
    agenda(here, meeting.id());
    here.took(
        meetings.hold(meeting.id(), new Attendance(Set.of(here.manager().person()), Set.of())));
    here.took(meetings.write(meeting.id(), 1, SENTINEL));
    var decision = here.took(here.bean(Decisions.class)
        .make(meeting.id(), new DecisionWish(SENTINEL, null, Optional.empty()), Ids.next()));
    here.name("meeting-decisions", decision.id().value());
  }

  private static void agenda(Everything here, MeetingId meeting) {
    var item = Ids.next();
    var paper = Ids.next();
    var agendas = here.bean(Agendas.class);
    here.took(
        agendas.add(meeting, item, new Wording(SENTINEL, SENTINEL, Purpose.DISCUSS, 10, null)));
    var file = new ByteArrayInputStream((SENTINEL + "\n").repeat(9).getBytes(UTF_8));
    here.took(here.bean(AgendaPapers.class)
        .add(meeting, item, paper, SENTINEL, new AgendaPapers.Upload("paper.txt", file)));
    here.took(here.bean(Publishing.class).publish(meeting, agendas.of(meeting).version()));
    here.name("agendaItem", item);
    here.name("agendaPaper", paper);
    here.name("agendaVersion", 1);
  }
}
