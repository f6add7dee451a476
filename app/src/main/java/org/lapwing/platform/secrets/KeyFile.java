package org.lapwing.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Set;

/** The file that holds the keys, apart from the database and from its backups. */
record KeyFile(Path path) {

  private static final String HEADER = """
      # The keys of Lapwing. Without this file nothing that is sealed in the database can be read.
      # Keep a copy apart from the database's backups, and let nobody but the application read it.
      # The last key seals; all of them open. To change keys, add a line:
      #   a name of your choice, a space, and what `openssl rand -base64 32` prints
      """;

  boolean exists() {
    return Files.exists(path);
  }

  Keys read() {
    try {
      return Keys.parse(Files.readAllLines(path));
    } catch (IOException failure) {
      throw new UncheckedIOException("The key file cannot be read: " + path, failure);
    }
  }

  /** Makes the file with a first key, readable by its owner alone. */
  Keys create(LocalDate today) {
    var key = new byte[Keys.BYTES];
    new SecureRandom().nextBytes(key);
    var name = "k" + DateTimeFormatter.BASIC_ISO_DATE.format(today);
    var text = HEADER + name + " " + Base64.getEncoder().encodeToString(key) + "\n";
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      try (var out = Files.newByteChannel(
          path,
          Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
        out.write(java.nio.ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("The key file cannot be made: " + path, failure);
    }
    return read();
  }
}
