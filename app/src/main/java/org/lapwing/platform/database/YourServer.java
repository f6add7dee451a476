package org.lapwing.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Looks whether a PostgreSQL keeps what row security needs: new enough, and roles that can switch nothing off. */
public final class YourServer {

  private static final int OLDEST = 15;

  private static final String BYPASSES = """
      select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user
      """;

  private static final String OWNS = """
      select exists (select from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user)
          or exists (select from pg_database d join pg_roles r on r.oid = d.datdba where r.rolname = current_user)
          or exists (select from pg_namespace n join pg_roles r on r.oid = n.nspowner where r.rolname = current_user)
      """;

  private static final String STANDS_IN = """
      select pg_has_role(current_user, ?, 'member')
      """;

  private YourServer() {}

  /** Refuses a server that is too old, or a role that could see more than its row security lets it. */
  public static void check(String url, String owner, String role, String password) {
    try (var connection = DriverManager.getConnection(url, role, password)) {
      var version = connection.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw new DatabaseRefused(
            "The database is PostgreSQL " + version + "; Lapwing needs " + OLDEST + " or newer.",
            "Upgrade the server, or name another one in SPRING_DATASOURCE_URL.");
      }
      refuseIf(yes(connection, BYPASSES), role, "can bypass row security");
      refuseIf(yes(connection, OWNS), role, "owns tables, a schema or the database");
      refuseIf(
          role.equals(owner) || yes(connection, STANDS_IN, owner), role, "can act as " + owner);
    } catch (SQLException failure) {
      throw new DatabaseRefused(
          "The database did not let " + role + " in: " + failure.getMessage(),
          "Look at SPRING_DATASOURCE_URL and the passwords of the three roles (docs/operations.md).");
    }
  }

  private static void refuseIf(boolean wrong, String role, String why) {
    if (wrong) {
      throw new DatabaseRefused(
          "The database role " + role + " " + why + ", so row security would protect nobody.",
          "Set the three roles up as docs/operations.md says: only the owner owns, no superuser, no bypassrls.");
    }
  }

  private static boolean yes(Connection connection, String sql, String... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (var at = 0; at < parameters.length; at++) {
        statement.setString(at + 1, parameters[at]);
      }
      try (var answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }
}
