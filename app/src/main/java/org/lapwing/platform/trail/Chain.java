package org.lapwing.platform.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hash chain: each link is SHA-256 over the link before, the position and the entry, one field a line, an absent
 * field as an empty line, told in hexadecimal digits. Changing, removing, adding or moving any entry breaks every link from there on.
 */
final class Chain {

  /** What the first link rests on. */
  static final String START = "0".repeat(64);

  private Chain() {}

  static String link(String previous, long position, TrailEntry entry) {
    var text = Stream.of(
            previous,
            position,
            entry.id(),
            entry.partnership(),
            entry.happenedAt(),
            entry.recordedAt(),
            entry.viewer(),
            entry.person(),
            entry.agency(),
            entry.what(),
            entry.kind(),
            entry.subject(),
            entry.right())
        .map(field -> Objects.toString(field, ""))
        .collect(Collectors.joining("\n"));
    return sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
