package org.lapwing.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The made-up passwords of the database roles, kept where only the person who started the application may read them. */
record Passwords(String superuser, String owner, String app, String everyone) {

  static Passwords keptAt(Path file) throws IOException {
    if (!Files.exists(file)) {
      make(file);
    }
    var kept = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      kept.load(reader);
    }
    return new Passwords(
        of(kept, "postgres"),
        of(kept, "lapwing_owner"),
        of(kept, "lapwing_app"),
        of(kept, "lapwing_public"));
  }

  private static void make(Path file) throws IOException {
    var words = new StringBuilder();
    for (var role : new String[] {"postgres", "lapwing_owner", "lapwing_app", "lapwing_public"}) {
      words.append(role).append('=').append(madeUp()).append('\n');
    }
    var half = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(half);
    Files.createFile(
        half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(half, words);
    Files.move(half, file);
  }

  private static String madeUp() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static String of(Properties kept, String role) {
    var password = kept.getProperty(role);
    if (password == null) {
      throw new DatabaseRefused(
          "The file of database passwords does not name " + role + ".",
          "Put back the file from your backup of the data directory.");
    }
    return password;
  }
}
