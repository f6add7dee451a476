package org.lapwing.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that comes with the application: durable, with passwords, for one data directory. */
public final class EmbeddedServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final int ATTEMPTS = 3;
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final DataDirectory data;
  private final Programs programs;
  private final Passwords passwords;
  private final int port;

  private EmbeddedServer(DataDirectory data, Programs programs, Passwords passwords, int port) {
    this.data = data;
    this.programs = programs;
    this.passwords = passwords;
    this.port = port;
  }

  /** Starts the server of this data directory, made anew if there is none, recovered if it was killed. */
  public static EmbeddedServer start(Path folder) {
    var data = DataDirectory.take(folder);
    try {
      return started(data);
    } catch (IOException | SQLException failure) {
      release(data);
      throw new DatabaseRefused(
          "The embedded database did not start: " + failure.getMessage(),
          "Read " + data.log("postgres")
              + ", or start with another directory: ./start --data DIR.");
    } catch (RuntimeException refused) {
      release(data);
      throw refused;
    }
  }

  private static EmbeddedServer started(DataDirectory data) throws IOException, SQLException {
    var unpacked = data.folder().resolve("postgres-" + Binaries.MAJOR);
    var programs = Programs.in(Binaries.unpackedAt(unpacked));
    var passwords = Passwords.keptAt(data.folder().resolve("database-passwords"));
    var server = new EmbeddedServer(data, programs, passwords, freePort());
    server.makeIfNew();
    server.run();
    Cluster.prepare(server.url("postgres"), passwords);
    return server;
  }

  private void makeIfNew() throws IOException {
    if (Files.exists(data.folder().resolve("made"))) {
      return;
    }
    var secret = data.folder().resolve("initial-password");
    Files.deleteIfExists(secret);
    Files.createFile(
        secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(secret, passwords.superuser() + "\n");
    try {
      if (!Files.exists(data.cluster().resolve("PG_VERSION"))) {
        makeCluster(secret);
      }
      Files.createFile(data.folder().resolve("made"));
    } finally {
      Files.delete(secret);
    }
  }

  private void makeCluster(Path secret) throws IOException {
    var made = programs.run(
        data.log("initdb"),
        "initdb",
        "--pgdata=" + data.cluster(),
        "--username=postgres",
        "--pwfile=" + secret,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--locale-provider=icu",
        "--icu-locale=en-GB",
        "--data-checksums");
    if (!made.well()) {
      throw new IOException(made.words().strip());
    }
  }

  private void run() throws IOException {
    stopOrphan();
    for (var attempt = 1; ; attempt++) {
      var ran = attempt();
      if (ran.well()) {
        return;
      }
      if (attempt == ATTEMPTS) {
        throw new IOException(ran.words().strip());
      }
      pause();
    }
  }

  private Programs.Ran attempt() throws IOException {
    return control(
        "start",
        "--log=" + data.log("postgres"),
        "--options=-p " + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=100"
            + " -c fsync=on -c full_page_writes=on -c synchronous_commit=on");
  }

  private void stopOrphan() throws IOException {
    var pid = runningPostmaster();
    if (pid == null) {
      return;
    }
    LOG.warn(
        "The database of an application that was killed is still running; it is stopped first");
    control("stop", "--mode=fast");
  }

  private @Nullable Long runningPostmaster() throws IOException {
    var file = data.cluster().resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return null;
    }
    var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() ? pid : null;
  }

  private Programs.Ran control(String verb, String... more) throws IOException {
    var arguments = new ArrayList<String>();
    arguments.addAll(List.of(verb, "--pgdata=" + data.cluster(), "--wait", "--timeout=60"));
    arguments.addAll(List.of(more));
    return programs.run(data.log("pg_ctl"), "pg_ctl", arguments.toArray(String[]::new));
  }

  public String url() {
    return url("lapwing");
  }

  public String ownerPassword() {
    return passwords.owner();
  }

  public String appPassword() {
    return passwords.app();
  }

  public String publicPassword() {
    return passwords.everyone();
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void release(DataDirectory data) {
    try {
      data.close();
    } catch (IOException failure) {
      LOG.warn("The data directory could not be released", failure);
    }
  }

  @Override
  public void close() throws IOException {
    var stopped = control("stop", "--mode=fast");
    if (!stopped.well()) {
      LOG.warn("The embedded database did not stop: {}", stopped.words().strip());
    }
    data.close();
  }
}
