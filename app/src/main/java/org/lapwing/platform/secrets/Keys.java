package org.lapwing.platform.secrets;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The keys by name, oldest first: the newest seals, all open. */
record Keys(SequencedMap<String, SecretKey> byName) {

  static final int BYTES = 32;

  String newest() {
    return byName.lastEntry().getKey();
  }

  Optional<SecretKey> named(@Nullable String name) {
    return Optional.ofNullable(name == null ? null : byName.get(name));
  }

  /** One key a line: its name, a space, 32 bytes in Base64; empty lines and those that begin with # are passed over. */
  static Keys parse(List<String> lines) {
    var keys = new LinkedHashMap<String, SecretKey>();
    for (var line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var parts = line.strip().split("\\s+", -1);
      if (parts.length != 2 || !parts[0].matches("[a-z0-9-]{1,40}") || keys.containsKey(parts[0])) {
        throw new KeysUnusable("The key file has a line that is not a name of its own and a key.");
      }
      keys.put(parts[0], new SecretKeySpec(decode(parts[1]), "Generic"));
    }
    if (keys.isEmpty()) {
      throw new KeysUnusable("The key file holds no key.");
    }
    return new Keys(keys);
  }

  private static byte[] decode(String text) {
    try {
      var key = Base64.getDecoder().decode(text);
      if (key.length == BYTES) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      // told below, without the text
    }
    throw new KeysUnusable("The key file has a key that is not 32 bytes in Base64.");
  }
}
