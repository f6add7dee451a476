package org.lapwing.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lapwing.kernel.AgencyId;
import org.lapwing.training.AwarenessEvent.Outline;
import org.lapwing.training.AwarenessEvent.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Awareness events and whom they reached, as rows. */
@Repository
class EventStore {

  private static final String THESE = """
      select id, number, title, held_on, place, audience, languages, version, form
        from awareness_event
       where id in (:ids)
      """;

  private static final String ONE_TO_CHANGE = """
      select id, number, title, held_on, place, audience, languages, version, form
        from awareness_event
       where id = :id
         for update
      """;

  private static final String PAGE = """
      select id, number, title, held_on, place, audience, languages, version, form
        from awareness_event
       where (held_on, id) < (:before, :beforeId)
       order by held_on desc, id desc
       limit :many
      """;

  private static final String MATCHING = """
      select id, number, title, held_on, place, audience, languages, version, form
        from awareness_event
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :many
      """;

  private static final String REACHED = """
      select r.event_id, r.agency_id, g.name as agency, r.reached
        from event_reach r
        join agency g on g.id = r.agency_id
       where r.event_id in (:events) and r.reached > 0
       order by g.name, g.id
      """;

  private static final String ADD = """
      insert into awareness_event (id, number, title, held_on, place, audience, languages, form)
      values (:id, :number, :title, :on, :place, :audience, :languages, :form)
      """;

  private static final String SAVE = """
      update awareness_event
         set title = :title, held_on = :on, place = :place, audience = :audience, languages = :languages,
             version = version + 1, form = :form
       where id = :id
      """;

  private static final String REACH = """
      insert into event_reach (event_id, agency_id, reached)
      values (:event, :agency, :reached)
      on conflict (event_id, agency_id) do update set reached = excluded.reached
      """;

  /** An event, and the form that wrote it last. */
  record Written(AwarenessEvent event, UUID form) {}

  private final JdbcClient jdbc;

  EventStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<AwarenessEvent> these(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : events(jdbc.sql(THESE).param("ids", ids));
  }

  Optional<AwarenessEvent> find(EventId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  /** Whoever else would change it waits until this transaction ends. */
  Optional<Written> findToChange(EventId id) {
    return jdbc.sql(ONE_TO_CHANGE)
        .param("id", id.value())
        .query(EventStore::written)
        .optional();
  }

  /** The newest first, before that one. */
  List<AwarenessEvent> page(LocalDate before, UUID beforeId, int many) {
    return events(
        jdbc.sql(PAGE).param("before", before).param("beforeId", beforeId).param("many", many));
  }

  List<AwarenessEvent> matching(String words, @Nullable UUID after, int many) {
    return events(jdbc.sql(MATCHING)
        .param("words", words)
        .param("after", after, Types.OTHER)
        .param("many", many));
  }

  void add(EventId id, int number, Outline outline) {
    outlined(jdbc.sql(ADD), id, outline, id.value()).param("number", number).update();
  }

  void save(EventId id, Outline outline, UUID form) {
    outlined(jdbc.sql(SAVE), id, outline, form).update();
  }

  void reach(EventId id, Reach reach) {
    jdbc.sql(REACH)
        .param("event", id.value())
        .param("agency", reach.agency().value())
        .param("reached", reach.reached())
        .update();
  }

  private static StatementSpec outlined(
      StatementSpec statement, EventId id, Outline outline, UUID form) {
    return statement
        .param("id", id.value())
        .param("title", outline.title())
        .param("on", outline.on())
        .param("place", outline.place())
        .param("audience", outline.audience())
        .param("languages", outline.languages())
        .param("form", form);
  }

  private List<AwarenessEvent> events(StatementSpec statement) {
    var bare = statement.query(EventStore::written).stream().map(Written::event).toList();
    var reach = reach(bare.stream().map(event -> event.id().value()).toList());
    return bare.stream()
        .map(event -> new AwarenessEvent(
            event.id(),
            event.number(),
            event.outline(),
            reach.getOrDefault(event.id().value(), List.of()),
            event.version()))
        .toList();
  }

  private Map<UUID, List<Reach>> reach(Collection<UUID> events) {
    record Reached(UUID event, Reach reach) {}
    return events.isEmpty()
        ? Map.of()
        : jdbc
            .sql(REACHED)
            .param("events", events)
            .query((row, _) -> new Reached(
                row.getObject("event_id", UUID.class),
                new Reach(
                    new AgencyId(row.getObject("agency_id", UUID.class)),
                    row.getString("agency"),
                    row.getInt("reached"))))
            .stream()
            .collect(groupingBy(Reached::event, mapping(Reached::reach, toList())));
  }

  private static Written written(ResultSet row, int index) throws SQLException {
    var outline = new Outline(
        row.getString("title"),
        row.getObject("held_on", LocalDate.class),
        row.getString("place"),
        row.getString("audience"),
        row.getString("languages"));
    var event = new AwarenessEvent(
        new EventId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        outline,
        List.of(),
        row.getInt("version"));
    return new Written(event, row.getObject("form", UUID.class));
  }
}
