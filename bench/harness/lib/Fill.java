import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Puts many actions into the demonstration's Marlshire, and as many into each of its new neighbours, each with what
 * happened to it, some case files and some people; then has PostgreSQL look at them: Fill DATA ACTIONS [NEIGHBOURS]. With
 * SPRING_DATASOURCE_URL it fills that database, and the embedded one in DATA otherwise.
 */
class Fill {

  private static final String NEIGHBOUR = """
      insert into partnership (id, slug, name, demonstration)
      select md5('neighbour ' || ?)::uuid, 'neighbour-' || ?, 'Neighbour ' || ?, true
      on conflict do nothing
      """;

  private static final String BIND = """
      select set_config('app.partnership', (select id::text from partnership where slug = ?), true)
      """;

  private static final String AGENCIES = """
      insert into partnership_agency (agency_id)
      select id from agency order by id limit 9
      on conflict do nothing
      """;

  private static final String PEOPLE = """
      with p as (
        insert into person (id, email, name, agency_id)
        select gen_random_uuid(), gen_random_uuid() || '@fill.example', 'Person ' || n,
               (select agency_id from partnership_agency order by agency_id offset n % 9 limit 1)
          from generate_series(1, 50) n
        returning id)
      insert into role_holding (id, person_id, role, given_at)
      select gen_random_uuid(), id, 'representative', timestamptz '2026-01-01 00:00Z' from p
      """;

  private static final String CASES = """
      insert into case_file (id, label, opened_at)
      select gen_random_uuid(), 'FILL-' || n, timestamptz '2026-01-01 00:00Z' from generate_series(1, 200) n
      on conflict do nothing
      """;

  private static final String ACTIONS = """
      insert into action (id, number, promise, agency_id, owner_id, due_on, first_due_on,
                          origin_kind, origin_label, state, state_on)
      select gen_random_uuid(), 1000 + n, 'Promise number ' || n || ' about the way we work together',
             a.agency_id, case when n % 400 = 0 then o.id end, date '2026-01-01' + n % 700, date '2026-01-01' + n % 700,
             'meeting', 'Meeting ' || n % 90, case when n % 3 = 0 then 'under_way' else 'planned' end, date '2026-01-01'
        from generate_series(1, ?) n
       cross join lateral (select agency_id from partnership_agency order by agency_id offset n % 9 limit 1) a
       cross join (select id from person where email = 'manager@marlshire.example') o
      """;

  private static final String ENTRIES = """
      insert into action_entry (id, action_id, kind, note, at)
      select gen_random_uuid(), id, 'raised', origin_label, timestamptz '2026-01-01 00:00Z' from action where number > 1000
      """;

  public static void main(String... given) throws Exception {
    var server = Server.of(given[0]);
    var actions = Integer.parseInt(given[1]);
    var neighbours = given.length > 2 ? Integer.parseInt(given[2]) : 0;
    try (var app = DriverManager.getConnection(server.url(), "lapwing_app", server.app())) {
      app.setAutoCommit(false);
      if (neighbours == 0) {
        fill(app, "marlshire", actions);
      }
      for (var each = 1; each <= neighbours; each++) {
        run(app, NEIGHBOUR, each, each, each);
        fill(app, "neighbour-" + each, actions);
      }
    }
    try (var owner = DriverManager.getConnection(server.url(), "lapwing_owner", server.owner());
        var statement = owner.createStatement()) {
      statement.execute("analyze");
    }
  }

  private static void fill(Connection app, String slug, int actions) throws SQLException {
    try (var bind = app.prepareStatement(BIND)) {
      bind.setString(1, slug);
      bind.execute();
    }
    run(app, AGENCIES);
    run(app, PEOPLE);
    run(app, CASES);
    System.out.println("actions added to " + slug + ": " + run(app, ACTIONS, actions));
    run(app, ENTRIES);
    app.commit();
  }

  private static int run(Connection app, String sql, int... numbers) throws SQLException {
    try (var statement = app.prepareStatement(sql)) {
      for (var at = 0; at < numbers.length; at++) {
        statement.setInt(at + 1, numbers[at]);
      }
      return statement.executeUpdate();
    }
  }

  private record Server(String url, String app, String owner) {

    static Server of(String data) throws Exception {
      var yours = System.getenv("SPRING_DATASOURCE_URL");
      if (yours != null) {
        return new Server(
            yours,
            System.getenv("LAPWING_DATABASE_APPPASSWORD"),
            System.getenv("LAPWING_DATABASE_OWNERPASSWORD"));
      }
      var kept = new Properties();
      try (var reader = Files.newBufferedReader(Path.of(data, "database-passwords"))) {
        kept.load(reader);
      }
      var port = Files.readAllLines(Path.of(data, "postgres/postmaster.pid")).get(3).strip();
      return new Server(
          "jdbc:postgresql://localhost:" + port + "/lapwing",
          kept.getProperty("lapwing_app"),
          kept.getProperty("lapwing_owner"));
    }
  }
}
