import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/** Puts many actions into the demonstration's Marlshire, and has PostgreSQL look at them: Fill DATA HOW_MANY. */
class Fill {

  private static final String ACTIONS = """
      insert into action (id, partnership_id, number, promise, agency_id, owner_id, due_on, first_due_on,
                          origin_kind, origin_label, state, state_on)
      select gen_random_uuid(), p.id, 1000 + n, 'Promise number ' || n || ' about the way we work together',
             a.agency_id, case when n % 400 = 0 then o.id end, date '2026-01-01' + n % 700, date '2026-01-01' + n % 700,
             'meeting', 'Meeting ' || n % 90, case when n % 3 = 0 then 'under_way' else 'planned' end, date '2026-01-01'
        from generate_series(1, ?) n
       cross join partnership p
       cross join lateral (select agency_id from partnership_agency where partnership_id = p.id
                            order by agency_id offset n % 9 limit 1) a
       cross join (select id from person where email = 'manager@marlshire.example') o
       where p.slug = 'marlshire'
      """;

  public static void main(String... given) throws Exception {
    var data = Path.of(given[0]);
    var kept = new Properties();
    try (var reader = Files.newBufferedReader(data.resolve("database-passwords"))) {
      kept.load(reader);
    }
    var port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).strip();
    var url = "jdbc:postgresql://localhost:" + port + "/lapwing";
    try (var connection =
            DriverManager.getConnection(url, "lapwing_app", kept.getProperty("lapwing_app"));
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('app.partnership', (select id::text from partnership where slug = 'marlshire'), true)");
      try (var actions = connection.prepareStatement(ACTIONS)) {
        actions.setInt(1, Integer.parseInt(given[1]));
        System.out.println("actions added: " + actions.executeUpdate());
      }
      connection.commit();
    }
    try (var owner = DriverManager.getConnection(url, "lapwing_owner", kept.getProperty("lapwing_owner"));
        var statement = owner.createStatement()) {
      statement.execute("analyze");
    }
  }
}
