import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts years of work into the demonstration's Marlshire, or as much into each of so many new neighbours, and has
 * PostgreSQL look at it: {@code Fill DATA [NAME=NUMBER…]}. With SPRING_DATASOURCE_URL it fills that database, and the
 * embedded one in DATA otherwise. What is put in stands in {@code fill/*.sql}, a file a module, or in the folder that the
 * property {@code scripts} names; it is written as the application's own role, so that row security is asked about each row.
 */
class Fill {

  /** What may be given: how many a year, unless it is marked as how many in all. */
  private static final Map<String, Integer> VOLUMES = new LinkedHashMap<>();
  private static final Set<String> IN_ALL = Set.of("people", "services");

  static {
    VOLUMES.put("actions", 2000);
    VOLUMES.put("cases", 40);
    VOLUMES.put("incidents", 40);
    VOLUMES.put("requests", 300);
    VOLUMES.put("reviews", 4);
    VOLUMES.put("courses", 4);
    VOLUMES.put("runs", 40);
    VOLUMES.put("events", 12);
    VOLUMES.put("audits", 9);
    VOLUMES.put("meetings", 24);
    VOLUMES.put("statements", 4);
    VOLUMES.put("people", 50);
    VOLUMES.put("services", 60);
  }

  private static final String NEIGHBOUR = """
      insert into partnership (id, slug, name, demonstration)
      select md5('neighbour ' || ?)::uuid, 'neighbour-' || ?, 'Neighbour ' || ?, true
      on conflict do nothing
      """;

  private static final String BIND = """
      select set_config('app.partnership', (select id::text from partnership where slug = ?), true),
             set_config('app.keeper', 'yes', true)
      """;

  private static final String CASES = """
      select set_config('app.cases', array(select id from case_file)::text, true)
      """;

  private static final String SAY = "select set_config('fill.' || ?, ?, true)";

  public static void main(String... given) throws Exception {
    if (given.length == 0) {
      stop();
    }
    var server = Server.of(given[0]);
    var asked = asked(Arrays.asList(given).subList(1, given.length));
    var neighbours = asked.getOrDefault("neighbours", 0);
    try (var app = DriverManager.getConnection(server.url(), "lapwing_app", server.app())) {
      app.setAutoCommit(false);
      if (neighbours == 0) {
        fill(app, "marlshire", asked);
      }
      for (var each = 1; each <= neighbours; each++) {
        try (var neighbour = app.prepareStatement(NEIGHBOUR)) {
          for (var at = 1; at <= 3; at++) {
            neighbour.setInt(at, each);
          }
          neighbour.execute();
        }
        fill(app, "neighbour-" + each, asked);
      }
    }
    try (var owner = DriverManager.getConnection(server.url(), "lapwing_owner", server.owner());
        var statement = owner.createStatement()) {
      // As PostgreSQL would by itself, a little later.
      statement.execute("vacuum (analyze)");
    }
  }

  /** The numbers given, each by a name that is known; the others are as usual. */
  private static Map<String, Integer> asked(List<String> given) {
    var asked = new LinkedHashMap<>(VOLUMES);
    asked.put("years", 5);
    asked.put("neighbours", 0);
    for (var one : given) {
      var parts = one.split("=", 2);
      if (parts.length < 2 || !asked.containsKey(parts[0]) || !parts[1].matches("[0-9]{1,7}")) {
        System.err.println("Not understood: " + one);
        stop();
      }
      asked.put(parts[0], Integer.parseInt(parts[1]));
    }
    return asked;
  }

  private static void stop() {
    System.err.println(
        "Fill DATA [NAME=NUMBER…]\n"
            + "neighbours=0: so many new partnerships, or Marlshire itself; years=5\n"
            + "a year, and people and services in all: "
            + VOLUMES);
    System.exit(2);
  }

  private static void fill(Connection app, String slug, Map<String, Integer> asked) throws Exception {
    try (var bind = app.prepareStatement(BIND)) {
      bind.setString(1, slug);
      bind.execute();
    }
    say(app, "slug", slug);
    for (var one : VOLUMES.keySet()) {
      var years = IN_ALL.contains(one) ? 1 : asked.get("years");
      say(app, one, String.valueOf(asked.get(one) * years));
    }
    var rows = 0;
    try (var scripts = Files.list(Path.of(System.getProperty("scripts", "bench/harness/lib/fill")));
        var statement = app.createStatement()) {
      for (var script : scripts.sorted().toList()) {
        statement.execute(CASES);
        for (var sql : Pattern.compile(";\\s*$", Pattern.MULTILINE).split(Files.readString(script))) {
          rows += sql.isBlank() ? 0 : statement.executeUpdate(sql);
        }
      }
    }
    app.commit();
    System.out.println("rows added to " + slug + ": " + rows);
  }

  private static void say(Connection app, String name, String value) throws SQLException {
    try (var say = app.prepareStatement(SAY)) {
      say.setString(1, name);
      say.setString(2, value);
      say.execute();
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
