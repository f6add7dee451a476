package org.lapwing.platform;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.database.DatabaseRefused;
import org.lapwing.platform.database.EmbeddedServer;
import org.lapwing.platform.database.YourServer;

/** The PostgreSQL that holds everything: yours, or one that is started here and stopped with the application. */
record DatabaseServer(
    String url,
    Role owner,
    Role app,
    Role everyone,
    @Nullable EmbeddedServer embedded) implements AutoCloseable {

  private static final String UNDERSTOOD = "I understand";

  record Role(String name, String password) {}

  static DatabaseServer yours(String url, DatabaseSettings settings) {
    var owner = new Role(settings.ownerUsername(), settings.ownerPassword());
    var app = new Role(settings.appUsername(), settings.appPassword());
    var everyone = new Role(settings.publicUsername(), settings.publicPassword());
    YourServer.check(url, owner.name(), app.name(), app.password());
    YourServer.check(url, owner.name(), everyone.name(), everyone.password());
    return new DatabaseServer(url, owner, app, everyone, null);
  }

  static DatabaseServer embedded(DatabaseSettings settings, boolean demonstration) {
    if (!demonstration && !UNDERSTOOD.equals(settings.embeddedForReal())) {
      throw new DatabaseRefused(
          "The embedded database has no dump, restore or upgrade tools, so it is not meant for real data.",
          "Name a PostgreSQL of yours in SPRING_DATASOURCE_URL (docs/operations.md), or start the"
              + " demonstration with ./start, or accept the limits with"
              + " --lapwing.database.embedded-for-real=\"" + UNDERSTOOD + "\".");
    }
    var server = EmbeddedServer.start(settings.data());
    return new DatabaseServer(
        server.url(),
        new Role("lapwing_owner", server.ownerPassword()),
        new Role("lapwing_app", server.appPassword()),
        new Role("lapwing_public", server.publicPassword()),
        server);
  }

  @Override
  public void close() throws IOException {
    if (embedded != null) {
      embedded.close();
    }
  }
}
