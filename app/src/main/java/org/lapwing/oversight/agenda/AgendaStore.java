package org.lapwing.oversight.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.MeetingId;
import org.lapwing.oversight.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Agendas and their items as rows; what was taken off stays on record. */
@Repository
class AgendaStore {

  private static final String BEGIN = """
      insert into meeting_agenda (meeting_id) values (:meeting)
      on conflict (meeting_id) do nothing
      """;

  private static final String HOLD = """
      select version from meeting_agenda where meeting_id = :meeting for update
      """;

  private static final String ONE = """
      select version, published, changed, general, written from meeting_agenda where meeting_id = :meeting
      """;

  private static final String ITEMS = """
      select id, meeting_id, number, title, because, purpose, minutes, presenter_id, source, href, said, said_version, version
        from agenda_item
       where meeting_id = :meeting and off_why is null
       order by place, number
      """;

  private static final String ITEM = """
      select id, meeting_id, number, title, because, purpose, minutes, presenter_id, source, href, said, said_version, version
        from agenda_item
       where id = :id
      """;

  private static final String ADD = """
      insert into agenda_item (id, meeting_id, number, place, title, because, purpose, minutes, presenter_id, source, href)
      select :id, :meeting, coalesce(max(number), 0) + 1, coalesce(max(place), 0) + 1,
             :title, :because, :purpose, :minutes, :presenter, :source, :href
        from agenda_item
       where meeting_id = :meeting
      """;

  private static final String CHANGE = """
      update agenda_item
         set title = :title, because = :because, purpose = :purpose, minutes = :minutes, presenter_id = :presenter,
             version = version + 1
       where id = :id and version = :version
      """;

  private static final String TAKE_OFF = """
      update agenda_item set off_why = :why where id = :id and off_why is null
      """;

  private static final String PLACE = """
      update agenda_item set place = :place where id = :id
      """;

  private static final String TOUCH = """
      update meeting_agenda set version = version + 1, changed = published > 0 where meeting_id = :meeting
      """;

  private static final String PUBLISHED = """
      update meeting_agenda set version = version + 1, published = :number, changed = false
       where meeting_id = :meeting
      """;

  private static final String SAY = """
      update agenda_item set said = :words, said_version = said_version + 1 where id = :id
      """;

  private static final String SAY_GENERALLY = """
      update meeting_agenda set general = :words, written = written + 1 where meeting_id = :meeting
      """;

  private final JdbcClient jdbc;

  AgendaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whoever else would change this agenda waits until this transaction ends. */
  Agenda hold(MeetingId meeting) {
    jdbc.sql(BEGIN).param("meeting", meeting.value()).update();
    jdbc.sql(HOLD).param("meeting", meeting.value()).query(Integer.class).single();
    return of(meeting);
  }

  Agenda of(MeetingId meeting) {
    var items = items(meeting);
    return jdbc.sql(ONE)
        .param("meeting", meeting.value())
        .query((row, _) -> new Agenda(
            meeting,
            row.getInt("version"),
            row.getInt("published"),
            row.getBoolean("changed"),
            new AgendaItem.Said(row.getString("general"), row.getInt("written")),
            items))
        .optional()
        .orElseGet(() -> Agenda.none(meeting));
  }

  private List<AgendaItem> items(MeetingId meeting) {
    return jdbc.sql(ITEMS)
        .param("meeting", meeting.value())
        .query(AgendaStore::item)
        .list();
  }

  /** An item, even one that was taken off. */
  Optional<AgendaItem> find(UUID id) {
    return jdbc.sql(ITEM).param("id", id).query(AgendaStore::item).optional();
  }

  void add(UUID id, MeetingId meeting, Wording wording, String source, String href) {
    write(jdbc.sql(ADD), id, wording)
        .param("meeting", meeting.value())
        .param("source", source)
        .param("href", href)
        .update();
  }

  /** Whether nobody else has changed it meanwhile. */
  boolean change(UUID id, int version, Wording wording) {
    return write(jdbc.sql(CHANGE), id, wording).param("version", version).update() == 1;
  }

  /** Whether it was on until now. */
  boolean takeOff(UUID id, String why) {
    return jdbc.sql(TAKE_OFF).param("id", id).param("why", why).update() == 1;
  }

  void place(UUID id, int place) {
    jdbc.sql(PLACE).param("id", id).param("place", place).update();
  }

  void touch(MeetingId meeting) {
    jdbc.sql(TOUCH).param("meeting", meeting.value()).update();
  }

  void published(MeetingId meeting, int number) {
    jdbc.sql(PUBLISHED)
        .param("meeting", meeting.value())
        .param("number", number)
        .update();
  }

  void say(UUID item, String words) {
    jdbc.sql(SAY).param("id", item).param("words", words).update();
  }

  void sayGenerally(MeetingId meeting, String words) {
    jdbc.sql(SAY_GENERALLY)
        .param("meeting", meeting.value())
        .param("words", words)
        .update();
  }

  private static StatementSpec write(StatementSpec statement, UUID id, Wording wording) {
    var presenter = wording.presenter();
    return statement
        .param("id", id)
        .param("title", wording.title())
        .param("because", wording.because())
        .param("purpose", wording.purpose().code())
        .param("minutes", wording.minutes(), Types.INTEGER)
        .param("presenter", presenter == null ? null : presenter.value(), Types.OTHER);
  }

  private static AgendaItem item(ResultSet row, int index) throws SQLException {
    return new AgendaItem(
        row.getObject("id", UUID.class),
        new MeetingId(row.getObject("meeting_id", UUID.class)),
        row.getInt("number"),
        wording(row),
        row.getString("source"),
        row.getString("href"),
        new AgendaItem.Said(row.getString("said"), row.getInt("said_version")),
        row.getInt("version"));
  }

  /** What a row says of an item, on the agenda or in an edition. */
  static Wording wording(ResultSet row) throws SQLException {
    var presenter = row.getObject("presenter_id", UUID.class);
    return new Wording(
        row.getString("title"),
        row.getString("because"),
        Purpose.of(row.getString("purpose")).orElseThrow(),
        row.getObject("minutes", Integer.class),
        presenter == null ? null : new PersonId(presenter));
  }
}
