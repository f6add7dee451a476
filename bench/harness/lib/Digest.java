import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Properties;

/**
 * What bench/run digest needs of the database: {@code Digest people DATA NUMBER} gives Marlshire so many people and shares all
 * filled actions out among them, {@code Digest begin DATA NUMBER} has the daily letters written now and waits until so many
 * people were looked at, and {@code Digest count DATA} says how many people were looked at today, how many letters there are,
 * and how many reminders were told.
 */
class Digest {

  private static final String BIND = """
      select set_config('app.partnership', (select id::text from partnership where slug = 'marlshire'), false)
      """;

  private static final String PEOPLE = """
      with p as (
        insert into person (id, email, name, agency_id)
        select gen_random_uuid(), gen_random_uuid() || '@digest.example', 'Owner ' || n,
               (select agency_id from partnership_agency order by agency_id offset n % 9 limit 1)
          from generate_series(1, ?) n
        returning id)
      insert into role_holding (id, person_id, role, given_at)
      select gen_random_uuid(), id, 'practitioner', timestamptz '2026-01-01 00:00Z' from p
      """;

  private static final String OWNERS = """
      with o as (select id, agency_id, row_number() over (order by id) - 1 as n, count(*) over () as all_of_them
                   from person where email like '%@digest.example'),
           a as (select id, row_number() over (order by id) as n from action where number > 1000)
      update action set owner_id = o.id, agency_id = o.agency_id, due_on = action.sort_on, version = version + 1
        from a join o on o.n = a.n % o.all_of_them
       where action.id = a.id
      """;

  private static final String BEGIN = """
      update scheduled_tasks set execution_time = current_timestamp where task_name = 'daily-letter' and not picked
      """;

  private static final String LOOKED_AT = """
      select count(*) from daily_letter d join person p on p.id = d.person_id and p.email like '%@digest.example'
      """;

  private static final String COUNT = """
      select (select count(*) from daily_letter d join person p on p.id = d.person_id and p.email like '%@digest.example'),
             (select count(*) from letter where address like '%@digest.example'),
             (select count(*) from reminder)
      """;

  public static void main(String... given) throws Exception {
    var data = given[1];
    try (var app = open(data, "lapwing_app");
        var statement = app.createStatement()) {
      statement.execute(BIND);
      switch (given[0]) {
        case "people" -> {
          try (var people = app.prepareStatement(PEOPLE)) {
            people.setInt(1, Integer.parseInt(given[2]));
            System.out.println("people added: " + people.executeUpdate());
          }
          System.out.println("actions shared out: " + statement.executeUpdate(OWNERS));
          try (var owner = open(data, "lapwing_owner");
              var analyze = owner.createStatement()) {
            analyze.execute("analyze");
          }
        }
        case "begin" -> {
          statement.executeUpdate(BEGIN);
          while (lookedAt(statement) < Integer.parseInt(given[2])) {
            Thread.sleep(200); // in one process: one anew for each look would slow down what is measured
          }
        }
        default -> {
          try (var counted = statement.executeQuery(COUNT)) {
            counted.next();
            System.out.println(
                counted.getInt(1) + " " + counted.getInt(2) + " " + counted.getInt(3));
          }
        }
      }
    }
  }

  private static int lookedAt(java.sql.Statement statement) throws Exception {
    try (var counted = statement.executeQuery(LOOKED_AT)) {
      counted.next();
      return counted.getInt(1);
    }
  }

  private static Connection open(String data, String role) throws Exception {
    var kept = new Properties();
    try (var reader = Files.newBufferedReader(Path.of(data, "database-passwords"))) {
      kept.load(reader);
    }
    var port = Files.readAllLines(Path.of(data, "postgres/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/lapwing", role, kept.getProperty(role));
  }
}
