package org.lapwing.actions.sheets;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The parts of an address query as they are meant. */
final class Decoded {

  private Decoded() {}

  static MultiValueMap<String, String> of(String query) {
    var all = new LinkedMultiValueMap<String, String>();
    for (var part : query.split("&", -1)) {
      var at = part.indexOf('=');
      if (at > 0) {
        all.add(plain(part.substring(0, at)), plain(part.substring(at + 1)));
      }
    }
    return all;
  }

  private static String plain(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException nonsense) {
      return "";
    }
  }
}
