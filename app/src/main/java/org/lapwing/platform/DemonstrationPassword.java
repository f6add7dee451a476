package org.lapwing.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The one password of everybody in a demonstration: the one that was set, or one that is made up at the first start and
 * kept beside the database, where only the person who started it may read it.
 */
@Component
public class DemonstrationPassword {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Path kept;
  private final @Nullable String set;

  /**
   * How the password of a demonstration is set.
   *
   * @param password the password, or null to have one made up
   */
  @ConfigurationProperties("lapwing.demonstration")
  record Settings(@Nullable String password) {}

  DemonstrationPassword(Settings settings, DatabaseSettings database) {
    this.kept = database.data().resolve("demonstration-password");
    this.set = settings.password();
  }

  /** The password, made up and kept if there is none yet. */
  public String words() {
    if (set != null && !set.isBlank()) {
      return set;
    }
    try {
      return Files.exists(kept) ? Files.readString(kept).strip() : keep(madeUp());
    } catch (IOException failure) {
      throw new UncheckedIOException(
          "The password of the demonstration could not be kept", failure);
    }
  }

  private String keep(String password) throws IOException {
    Files.createDirectories(kept.toAbsolutePath().getParent());
    Files.deleteIfExists(kept);
    Files.createFile(
        kept, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(kept, password + "\n");
    return password;
  }

  private static String madeUp() {
    var random = new SecureRandom();
    var password = new StringBuilder("lapwing");
    for (var group = 0; group < 3; group++) {
      password.append('-');
      random.ints(4, 0, LETTERS.length()).forEach(at -> password.append(LETTERS.charAt(at)));
    }
    return password.toString();
  }
}
