package org.lapwing.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lapwing.directory.Service.About;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Services as rows. Row security has already chosen whose: no query here names a partnership. */
@Repository
class ServiceStore {

  private static final String THESE = """
      select id, name, does, for_whom, area, web, front_door, source, version
        from service
       where id in (:ids)
      """;
  private static final String PAGE = """
      select id, name, does, for_whom, area, web, front_door, source, version
        from service
       where (name, id) > (:name, :after)
       order by name, id
       limit :many
      """;
  private static final String FOUND = """
      select id, name, does, for_whom, area, web, front_door, source, version
        from service
       where words @@ websearch_to_tsquery('english', :words)
         and (cast(:after as uuid) is null or id < :after)
       order by id desc
       limit :many
      """;
  private static final String ADD = """
      insert into service (id, name, does, for_whom, area, web, front_door, source)
      values (:id, :name, :does, :for, :area, :web, :frontDoor, :source)
      """;
  private static final String CHANGE = """
      update service
         set name = :name, does = :does, for_whom = :for, area = :area, web = :web,
             front_door = :frontDoor, source = :source, version = version + 1
       where id = :id and version = :version
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
        : jdbc.sql(THESE).param("ids", ids).query(ServiceStore::service).list();
  }

  List<Service> page(String name, UUID after, int many) {
    return jdbc.sql(PAGE)
        .param("name", name)
        .param("after", after)
        .param("many", many)
        .query(ServiceStore::service)
        .list();
  }

  List<Service> found(String words, @org.jspecify.annotations.Nullable UUID after, int many) {
    return jdbc.sql(FOUND)
        .param("words", words)
        .param("after", after, java.sql.Types.OTHER)
        .param("many", many)
        .query(ServiceStore::service)
        .list();
  }

  void add(Service service) {
    write(jdbc.sql(ADD), service).update();
  }

  /** Whether nobody else has changed it meanwhile. */
  boolean change(Service service) {
    return write(jdbc.sql(CHANGE), service).param("version", service.version()).update() == 1;
  }

  private static StatementSpec write(StatementSpec statement, Service service) {
    var about = service.about();
    return statement
        .param("id", service.id().value())
        .param("name", about.name())
        .param("does", about.does())
        .param("for", about.forWhom())
        .param("area", about.area())
        .param("web", about.web())
        .param("frontDoor", about.frontDoor())
        .param("source", about.source());
  }

  private static Service service(ResultSet row, int index) throws SQLException {
    return new Service(
        new ServiceId(row.getObject("id", UUID.class)),
        new About(
            row.getString("name"),
            row.getString("does"),
            row.getString("for_whom"),
            row.getString("area"),
            row.getString("web"),
            row.getBoolean("front_door"),
            row.getString("source")),
        row.getInt("version"));
  }
}
