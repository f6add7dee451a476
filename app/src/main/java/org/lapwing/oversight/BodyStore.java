package org.lapwing.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lapwing.kernel.Ids;
import org.lapwing.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Those who meet, as rows; who sat there once stays on record. */
@Repository
class BodyStore {

  private static final String ALL = """
      select id, name, kind, from_on, until_on, version
        from oversight_body
       order by name, id
       limit 200
      """;

  private static final String ONE = """
      select id, name, kind, from_on, until_on, version from oversight_body where id = :id
      """;

  private static final String ADD = """
      insert into oversight_body (id, name, kind, from_on, until_on)
      values (:id, :name, :kind, :from, :until)
      """;

  private static final String CHANGE = """
      update oversight_body
         set name = :name, kind = :kind, from_on = :from, until_on = :until, version = version + 1
       where id = :id and version = :version
      """;

  private static final String MEMBERS = """
      select person_id from body_member where body_id = :body and until_on is null
      """;

  private static final String JOIN = """
      insert into body_member (id, body_id, person_id, from_on)
      values (:id, :body, :person, :on)
      on conflict (partnership_id, body_id, person_id) where until_on is null do nothing
      """;

  private static final String LEAVE = """
      update body_member set until_on = :on
       where body_id = :body and person_id = :person and until_on is null
      """;

  private final JdbcClient jdbc;

  BodyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Body> all() {
    return jdbc.sql(ALL).query(BodyStore::body).list();
  }

  Optional<Body> find(BodyId id) {
    return jdbc.sql(ONE).param("id", id.value()).query(BodyStore::body).optional();
  }

  void add(Body body) {
    write(jdbc.sql(ADD), body).update();
  }

  /** Whether nobody else has changed it meanwhile. */
  boolean change(Body body) {
    return write(jdbc.sql(CHANGE), body).param("version", body.version()).update() == 1;
  }

  Set<PersonId> members(BodyId body) {
    return jdbc
        .sql(MEMBERS)
        .param("body", body.value())
        .query((row, _) -> new PersonId(row.getObject("person_id", UUID.class)))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  void join(BodyId body, Collection<PersonId> people, LocalDate on) {
    people.forEach(person -> jdbc.sql(JOIN)
        .param("id", Ids.next())
        .param("body", body.value())
        .param("person", person.value())
        .param("on", on)
        .update());
  }

  void leave(BodyId body, Collection<PersonId> people, LocalDate on) {
    people.forEach(person -> jdbc.sql(LEAVE)
        .param("body", body.value())
        .param("person", person.value())
        .param("on", on)
        .update());
  }

  private static StatementSpec write(StatementSpec statement, Body body) {
    return statement
        .param("id", body.id().value())
        .param("name", body.name().strip())
        .param("kind", body.kind().code())
        .param("from", body.from())
        .param("until", body.until());
  }

  private static Body body(ResultSet row, int index) throws SQLException {
    return new Body(
        new BodyId(row.getObject("id", UUID.class)),
        row.getString("name"),
        Body.Kind.of(row.getString("kind")).orElseThrow(),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getInt("version"));
  }
}
