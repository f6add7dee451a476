package org.lapwing.platform.sheets.files;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a row carries in its hidden first cell, so that it is known wherever it is sorted or copied to.
 *
 * @param out which taking out it went with
 * @param id of its record
 * @param version of the record then
 * @param mark that only we can make, over these and over the values that went out
 */
public record Carrier(UUID out, UUID id, int version, String mark) {

  private static final Pattern SHAPE =
      Pattern.compile("lw1[.]([\\w-]{22})[.]([\\w-]{22})[.](\\d{1,9})[.]([\\w-]{16})");

  /** As it stands in the cell. */
  String text() {
    return "lw1.%s.%s.%d.%s".formatted(shortened(out), shortened(id), version, mark);
  }

  static Optional<Carrier> read(String cell) {
    var found = SHAPE.matcher(cell);
    return found.matches()
        ? Optional.of(new Carrier(
            uuid(found.group(1)),
            uuid(found.group(2)),
            Integer.parseInt(found.group(3)),
            found.group(4)))
        : Optional.empty();
  }

  static String shortened(UUID id) {
    var bytes = ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  static UUID uuid(String text) {
    var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
