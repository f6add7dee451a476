package org.lapwing.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The one folder that holds an embedded database, held by one application at a time for as long as that lives. */
record DataDirectory(Path folder, FileChannel lock) implements AutoCloseable {

  static DataDirectory take(Path asked) {
    var folder = asked.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      refuseForeign(folder);
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
      return new DataDirectory(folder, locked(folder));
    } catch (FileSystemException closed) {
      throw new DatabaseRefused(
          "The data directory " + folder + " can not be written.",
          "Make it writable for this user, or start with another one: ./start --data DIR.");
    } catch (IOException failure) {
      throw new DatabaseRefused(
          "The data directory " + folder + " can not be used: " + failure.getMessage(),
          "Start with another one: ./start --data DIR.");
    }
  }

  Path cluster() {
    return folder.resolve("postgres");
  }

  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  private static void refuseForeign(Path folder) throws IOException {
    var cluster = folder.resolve("postgres");
    if (Programs.owner(folder) != Programs.me()
        || (Files.exists(cluster) && Programs.owner(cluster) != Programs.me())) {
      throw new DatabaseRefused(
          "The data directory " + folder + " belongs to another user ("
              + Files.getOwner(folder).getName() + ").",
          "Start as that user, or start with a directory of your own: ./start --data DIR.");
    }
    var version = cluster.resolve("PG_VERSION");
    if (Files.exists(version)
        && !Binaries.MAJOR.equals(Files.readString(version).strip())) {
      throw new DatabaseRefused(
          "The data directory " + folder + " was made by PostgreSQL "
              + Files.readString(version).strip() + "; this application brings PostgreSQL "
              + Binaries.MAJOR + ".",
          "Start it with the release that made it, or move the data with pg_dump (docs/operations.md),"
              + " or start with a new directory: ./start --data DIR.");
    }
  }

  private static FileChannel locked(Path folder) throws IOException {
    var channel = FileChannel.open(
        folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldHere) {
      // Held by this very process: refused below like any other holder.
    }
    channel.close();
    throw new DatabaseRefused(
        "Another Lapwing is already running on the data directory " + folder + ".",
        "Stop that one first, or start with another directory: ./start --data DIR.");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
