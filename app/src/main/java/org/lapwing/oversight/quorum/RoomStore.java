package org.lapwing.oversight.quorum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.Attendance;
import org.lapwing.oversight.Meeting;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.quorum.Room.Filling;
import org.lapwing.oversight.quorum.Room.Seat;
import org.lapwing.partnerships.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sits in a body on a day, for which kind of agency, and who of them was away, as rows. */
@Repository
class RoomStore {

  private static final String SEATS = """
      select distinct p.id, p.name, g.kind,
             exists (select from role_holding r
                      where r.person_id = p.id and r.role in ('delegated_partner', 'lead_partner', 'representative')
                        and (r.ended_at is null or r.ended_at >= :end)) as speaks
        from body_member s
        join person p on p.id = s.person_id
        join agency g on g.id = p.agency_id
       where s.body_id = :body and s.from_on <= :day and (s.until_on is null or s.until_on > :day)
       order by p.name, p.id
      """;

  private static final String KINDS = """
      select kind from agency where id = any (cast(:agencies as uuid[]))
      """;

  private static final String AWAY = """
      select person_id, deputy_id from meeting_absence where meeting_id = :meeting and stands order by id
      """;

  private static final String NOBODY_AWAY = """
      update meeting_absence set stands = false where meeting_id = :meeting and stands
      """;

  private static final String PUT = """
      insert into meeting_absence (id, meeting_id, person_id, deputy_id)
      values (:id, :meeting, :person, :deputy)
      on conflict (partnership_id, meeting_id, person_id)
      do update set deputy_id = excluded.deputy_id, stands = true
      """;

  private record Sitting(PersonId person, String name, AgencyKind kind, boolean speaks) {}

  private final JdbcClient jdbc;

  RoomStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The room as those who came filled it. */
  Room room(Meeting meeting, Attendance came, List<Absence> away) {
    var seats = sitting(meeting).stream()
        .map(one -> new Seat(one.name(), one.kind(), one.speaks(), filling(one, came, away)))
        .toList();
    return new Room(seats, kinds(came));
  }

  /** Those who sit there on the day of the meeting. */
  Set<PersonId> members(Meeting meeting) {
    return sitting(meeting).stream().map(Sitting::person).collect(Collectors.toUnmodifiableSet());
  }

  List<Absence> away(MeetingId meeting) {
    return jdbc.sql(AWAY)
        .param("meeting", meeting.value())
        .query((row, _) -> new Absence(
            new PersonId(row.getObject("person_id", UUID.class)),
            person(row.getObject("deputy_id", UUID.class))))
        .list();
  }

  /** From now on exactly these were away. */
  void put(MeetingId meeting, List<Absence> away) {
    jdbc.sql(NOBODY_AWAY).param("meeting", meeting.value()).update();
    away.forEach(absence -> {
      var deputy = absence.deputy();
      jdbc.sql(PUT)
          .param("id", Ids.next())
          .param("meeting", meeting.value())
          .param("person", absence.member().value())
          .param("deputy", deputy == null ? null : deputy.value(), java.sql.Types.OTHER)
          .update();
    });
  }

  private List<Sitting> sitting(Meeting meeting) {
    var day = meeting.plan().day();
    return jdbc.sql(SEATS)
        .param("body", meeting.plan().body().value())
        .param("day", day)
        .param("end", end(day))
        .query(RoomStore::sitting)
        .list();
  }

  private static java.time.OffsetDateTime end(LocalDate day) {
    return day.plusDays(1)
        .atStartOfDay(org.lapwing.kernel.InWords.LONDON)
        .toInstant()
        .atOffset(java.time.ZoneOffset.UTC);
  }

  private Set<AgencyKind> kinds(Attendance came) {
    return jdbc
        .sql(KINDS)
        .param(
            "agencies",
            came.agencies().stream().map(org.lapwing.kernel.AgencyId::value).toArray(UUID[]::new))
        .query((row, _) -> kind(row.getString("kind")))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Filling filling(Sitting one, Attendance came, List<Absence> away) {
    if (came.people().contains(one.person())) {
      return Filling.MEMBER;
    }
    return away.stream()
            .anyMatch(absence -> absence.member().equals(one.person()) && absence.deputy() != null)
        ? Filling.DEPUTY
        : Filling.NOBODY;
  }

  private static Sitting sitting(ResultSet row, int index) throws SQLException {
    return new Sitting(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        kind(row.getString("kind")),
        row.getBoolean("speaks"));
  }

  private static AgencyKind kind(String code) {
    return AgencyKind.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }
}
