package org.lapwing.oversight;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was at meetings, as rows. */
@Repository
class AttendanceStore {

  private static final String OF = """
      select person_id, agency_id from meeting_attendance where meeting_id = :meeting and present
      """;

  private static final String NOBODY = """
      update meeting_attendance set present = false where meeting_id = :meeting and present
      """;

  private static final String PERSON = """
      insert into meeting_attendance (id, meeting_id, person_id)
      values (:id, :meeting, :person)
      on conflict (partnership_id, meeting_id, person_id) where person_id is not null do update set present = true
      """;

  private static final String AGENCY = """
      insert into meeting_attendance (id, meeting_id, agency_id)
      values (:id, :meeting, :agency)
      on conflict (partnership_id, meeting_id, agency_id) where agency_id is not null do update set present = true
      """;

  private record Row(@Nullable UUID person, @Nullable UUID agency) {}

  private final JdbcClient jdbc;

  AttendanceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Attendance of(MeetingId meeting) {
    var people = new HashSet<PersonId>();
    var agencies = new HashSet<AgencyId>();
    for (var row : rows(meeting)) {
      if (row.person() != null) {
        people.add(new PersonId(row.person()));
      } else if (row.agency() != null) {
        agencies.add(new AgencyId(row.agency()));
      }
    }
    return new Attendance(people, agencies);
  }

  /** From now on exactly these were there. */
  void put(MeetingId meeting, Attendance attendance) {
    jdbc.sql(NOBODY).param("meeting", meeting.value()).update();
    attendance.people().forEach(person -> jdbc.sql(PERSON)
        .param("id", Ids.next())
        .param("meeting", meeting.value())
        .param("person", person.value())
        .update());
    attendance.agencies().forEach(agency -> jdbc.sql(AGENCY)
        .param("id", Ids.next())
        .param("meeting", meeting.value())
        .param("agency", agency.value())
        .update());
  }

  private List<Row> rows(MeetingId meeting) {
    return jdbc.sql(OF)
        .param("meeting", meeting.value())
        .query((row, _) ->
            new Row(row.getObject("person_id", UUID.class), row.getObject("agency_id", UUID.class)))
        .list();
  }
}
