package org.lapwing.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Makes the three roles and the database in a new embedded server. */
final class Cluster {

  private static final String FOUND_DATABASE = """
      select exists (select from pg_database where datname = 'lapwing')
      """;

  private static final String FOUND_ROLE = """
      select exists (select from pg_roles where rolname = ?)
      """;

  private Cluster() {}

  static void prepare(String url, Passwords passwords) throws SQLException {
    try (var connection = DriverManager.getConnection(url, "postgres", passwords.superuser())) {
      role(connection, "lapwing_owner", passwords.owner());
      role(connection, "lapwing_app", passwords.app());
      role(connection, "lapwing_public", passwords.everyone());
      try (var statement = connection.createStatement();
          var found = statement.executeQuery(FOUND_DATABASE)) {
        found.next();
        if (!found.getBoolean(1)) {
          statement.execute("create database lapwing owner lapwing_owner");
        }
      }
    }
  }

  /** A role's name and password can not be parameters here; both are ours, letters and digits alone. */
  private static void role(Connection connection, String name, String password)
      throws SQLException {
    try (var asked = connection.prepareStatement(FOUND_ROLE)) {
      asked.setString(1, name);
      try (var found = asked.executeQuery();
          var statement = connection.createStatement()) {
        found.next();
        var verb = found.getBoolean(1) ? "alter" : "create";
        statement.execute(verb + " role " + name + " login password '" + password + "'");
      }
    }
  }
}
