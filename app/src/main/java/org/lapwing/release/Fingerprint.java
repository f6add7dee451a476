package org.lapwing.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 of exactly what will be published: let one letter change and it is another.
 *
 * @param hex 64 figures and letters
 */
public record Fingerprint(String hex) {

  private static final int GROUP = 4;
  private static final int GROUPS = 3;

  /** The first 12 figures in groups of four, to be compared by eye. */
  public String shortly() {
    return hex.length() < GROUP * GROUPS
        ? hex
        : "%s %s %s"
            .formatted(
                hex.substring(0, GROUP),
                hex.substring(GROUP, 2 * GROUP),
                hex.substring(2 * GROUP, GROUPS * GROUP));
  }

  /** Of named parts in this order; each is written with its length, so that no two texts can be mistaken for each other. */
  static Fingerprint of(List<Part> parts) {
    var digest = sha256();
    for (var part : parts) {
      var words = part.words().getBytes(StandardCharsets.UTF_8);
      digest.update(
          "%s %d\n".formatted(part.name(), words.length).getBytes(StandardCharsets.UTF_8));
      digest.update(words);
      digest.update((byte) '\n');
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
  }

  /** One named part of what is published. */
  record Part(String name, String words) {}

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
