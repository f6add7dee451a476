package org.lapwing.oversight.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published agendas as rows; none is ever changed. */
@Repository
class EditionStore {

  private static final String ADD = """
      insert into agenda_edition (id, meeting_id, number, published_at, published_by, told)
      values (:id, :meeting, :number, :at, :by, :told)
      """;

  private static final String ADD_LINE = """
      insert into agenda_line (id, edition_id, item_id, place, title, because, purpose, minutes, presenter_id)
      values (:id, :edition, :item, :place, :title, :because, :purpose, :minutes, :presenter)
      """;

  private static final String ALL = """
      select e.id, e.number, e.published_at, e.told, coalesce(p.name, '') as by
        from agenda_edition e
        left join person p on p.id = e.published_by
       where e.meeting_id = :meeting
       order by e.number desc
      """;

  private static final String LINES = """
      select i.id, i.meeting_id, i.number, i.source, i.href,
             l.title, l.because, l.purpose, l.minutes, l.presenter_id
        from agenda_line l
        join agenda_item i on i.id = l.item_id
       where l.edition_id = :edition
       order by l.place
      """;

  private record Row(UUID id, int number, Instant at, int told, String by) {}

  private final JdbcClient jdbc;

  EditionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Agenda agenda, int number, Instant at, PersonId by, int told) {
    var edition = Ids.next();
    jdbc.sql(ADD)
        .param("id", edition)
        .param("meeting", agenda.meeting().value())
        .param("number", number)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .param("told", told)
        .update();
    for (var index = 0; index < agenda.items().size(); index++) {
      add(edition, index + 1, agenda.items().get(index));
    }
  }

  private void add(UUID edition, int place, AgendaItem item) {
    var wording = item.wording();
    var presenter = wording.presenter();
    jdbc.sql(ADD_LINE)
        .param("id", Ids.next())
        .param("edition", edition)
        .param("item", item.id())
        .param("place", place)
        .param("title", wording.title())
        .param("because", wording.because())
        .param("purpose", wording.purpose().code())
        .param("minutes", wording.minutes(), java.sql.Types.INTEGER)
        .param("presenter", presenter == null ? null : presenter.value(), java.sql.Types.OTHER)
        .update();
  }

  /** All editions of a meeting's agenda, the latest first. */
  List<Edition> all(MeetingId meeting) {
    return rows(meeting).stream().map(this::edition).toList();
  }

  Optional<Edition> latest(MeetingId meeting) {
    return rows(meeting).stream().findFirst().map(this::edition);
  }

  private List<Row> rows(MeetingId meeting) {
    return jdbc.sql(ALL)
        .param("meeting", meeting.value())
        .query((row, _) -> new Row(
            row.getObject("id", UUID.class),
            row.getInt("number"),
            row.getObject("published_at", OffsetDateTime.class).toInstant(),
            row.getInt("told"),
            row.getString("by")))
        .list();
  }

  private Edition edition(Row row) {
    var items =
        jdbc.sql(LINES).param("edition", row.id()).query(EditionStore::item).list();
    return new Edition(row.number(), row.at(), row.by(), row.told(), items);
  }

  private static AgendaItem item(ResultSet row, int index) throws SQLException {
    return new AgendaItem(
        row.getObject("id", UUID.class),
        new MeetingId(row.getObject("meeting_id", UUID.class)),
        row.getInt("number"),
        AgendaStore.wording(row),
        row.getString("source"),
        row.getString("href"),
        AgendaItem.Said.NOTHING,
        0);
  }
}
