package org.lapwing.oversight.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.lapwing.oversight.DecisionId;
import org.lapwing.oversight.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On which item a decision was made, to whom minutes were sent and what was put right afterwards, as rows. */
@Repository
class MinutesStore {

  private static final String ON_ITEM = """
      update meeting_decision set item_id = :item where id = :decision
      """;

  private static final String ITEMS = """
      select id, item_id from meeting_decision where meeting_id = :meeting and item_id is not null order by number
      """;

  private static final String SEND = """
      insert into minutes_sent (id, meeting_id, person_id, sent_at, sent_by)
      select gen.id, :meeting, gen.person, :at, :by
        from unnest(cast(:ids as uuid[]), cast(:people as uuid[])) as gen (id, person)
      on conflict (partnership_id, meeting_id, person_id) do nothing
      """;

  private static final String SENT = """
      select s.person_id, p.name, s.sent_at
        from minutes_sent s
        join person p on p.id = s.person_id
       where s.meeting_id = :meeting
       order by s.sent_at, p.name
      """;

  private static final String ADD = """
      insert into minutes_addendum (id, meeting_id, words, added_at, added_by)
      values (:id, :meeting, :words, :at, :by)
      on conflict (id) do nothing
      """;

  private static final String ADDENDA = """
      select a.id, a.words, a.added_at, coalesce(p.name, '') as by
        from minutes_addendum a
        left join person p on p.id = a.added_by
       where a.meeting_id = :meeting
       order by a.added_at, a.id
      """;

  private record OnItem(UUID item, UUID decision) {}

  private final JdbcClient jdbc;

  MinutesStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void onItem(DecisionId decision, UUID item) {
    jdbc.sql(ON_ITEM).param("decision", decision.value()).param("item", item).update();
  }

  /** The decisions of a meeting by the item on which they were made. */
  Map<UUID, List<UUID>> byItem(MeetingId meeting) {
    return jdbc
        .sql(ITEMS)
        .param("meeting", meeting.value())
        .query((row, _) ->
            new OnItem(row.getObject("item_id", UUID.class), row.getObject("id", UUID.class)))
        .list()
        .stream()
        .collect(groupingBy(OnItem::item, mapping(OnItem::decision, toList())));
  }

  void send(MeetingId meeting, Collection<PersonId> people, Instant at, PersonId by) {
    jdbc.sql(SEND)
        .param("meeting", meeting.value())
        .param("ids", people.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  List<Sent> sent(MeetingId meeting) {
    return jdbc.sql(SENT)
        .param("meeting", meeting.value())
        .query((row, _) -> new Sent(
            new PersonId(row.getObject("person_id", UUID.class)),
            row.getString("name"),
            row.getObject("sent_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  void add(UUID id, MeetingId meeting, String words, Instant at, PersonId by) {
    jdbc.sql(ADD)
        .param("id", id)
        .param("meeting", meeting.value())
        .param("words", words)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  List<Addendum> addenda(MeetingId meeting) {
    return jdbc.sql(ADDENDA)
        .param("meeting", meeting.value())
        .query(MinutesStore::addendum)
        .list();
  }

  private static Addendum addendum(ResultSet row, int index) throws SQLException {
    return new Addendum(
        row.getObject("id", UUID.class),
        row.getString("words"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getString("by"));
  }
}
