package org.lapwing.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Services as rows. Row security has already chosen whose: no query here names a partnership. */
@Repository
class ServiceStore {

  private static final String THESE = """
      select id, name, does, for_whom, area, web, front_door, source, provider, email, more, everywhere, youngest, oldest,
             cost, cost_words, languages, needs, running, version
        from service
       where id in (:ids)
      """;
  private static final String PAGE = """
      select id, name, does, for_whom, area, web, front_door, source, provider, email, more, everywhere, youngest, oldest,
             cost, cost_words, languages, needs, running, version
        from service
       where (name, id) > (:name, :after)
       order by name, id
       limit :many
      """;
  private static final String FOUND = """
      select id, name, does, for_whom, area, web, front_door, source, provider, email, more, everywhere, youngest, oldest,
             cost, cost_words, languages, needs, running, version
        from service
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :many
      """;
  /** Whoever else adds one waits: so numbers are given in the order in which services can be seen. */
  private static final String NUMBER = """
      insert into service_number (last) values (1)
      on conflict (partnership_id) do update set last = service_number.last + 1
      returning last
      """;

  private static final String ADD = """
      insert into service (id, number, name, does, for_whom, area, web, front_door, source, elsewhere, changed_at)
      values (:id, :number, :name, :does, :for, :area, :web, :frontDoor, :source, :elsewhere, :at)
      """;
  private static final String CHANGE = """
      update service
         set name = :name, does = :does, for_whom = :for, area = :area, web = :web,
             front_door = :frontDoor, source = :source, version = version + 1, changed_at = :at
       where id = :id and version = :version
      """;
  private static final String OFFER = """
      update service
         set provider = :provider, email = :email, more = :more, everywhere = :everywhere, youngest = :youngest, oldest = :oldest,
             cost = :cost, cost_words = :costWords, languages = :languages, needs = :needs, running = :running,
             version = version + 1, changed_at = :at
       where id = :id and version = :version
      """;
  private static final String TOUCH = """
      update service set changed_at = :at where id = :id
      """;

  private final JdbcClient jdbc;

  ServiceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Service> find(ServiceId id) {
    return these(List.of(id.value())).stream().findFirst();
  }

  List<Service> these(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbc.sql(THESE).param("ids", ids).query(ServiceColumns::kept).list();
  }

  List<Service> page(String name, UUID after, int many) {
    return jdbc.sql(PAGE)
        .param("name", name)
        .param("after", after)
        .param("many", many)
        .query(ServiceColumns::kept)
        .list();
  }

  List<Service> found(String words, @org.jspecify.annotations.Nullable UUID after, int many) {
    return jdbc.sql(FOUND)
        .param("words", words)
        .param("after", after, java.sql.Types.OTHER)
        .param("many", many)
        .query(ServiceColumns::kept)
        .list();
  }

  /** Lists it, with its id in the directory from which it was taken over, or blank. */
  void add(Service service, String elsewhere, Instant at) {
    write(jdbc.sql(ADD), service, at)
        .param("elsewhere", elsewhere)
        .param("number", jdbc.sql(NUMBER).query(Integer.class).single())
        .update();
  }

  /** Whether nobody else has changed it meanwhile. */
  boolean change(Service service, Instant at) {
    return write(jdbc.sql(CHANGE), service, at)
            .param("version", service.version())
            .update()
        == 1;
  }

  /** Whether nobody else has changed it meanwhile. */
  boolean offer(Service service, Instant at) {
    return ServiceColumns.offer(jdbc.sql(OFFER), service.offer())
            .param("id", service.id().value())
            .param("version", service.version())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Notes that something of the service has changed that stands in another table. */
  void touch(ServiceId id, Instant at) {
    jdbc.sql(TOUCH)
        .param("id", id.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static StatementSpec write(StatementSpec statement, Service service, Instant at) {
    var about = service.about();
    return statement
        .param("id", service.id().value())
        .param("name", about.name())
        .param("does", about.does())
        .param("for", about.forWhom())
        .param("area", about.area())
        .param("web", about.web())
        .param("frontDoor", about.frontDoor())
        .param("source", about.source())
        .param("at", at.atOffset(ZoneOffset.UTC));
  }
}
