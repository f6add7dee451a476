package org.lapwing.requests;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.lapwing.platform.Secrets;
import org.springframework.stereotype.Component;

/** Seals several texts as one, with the key that is kept outside the database. */
@Component
class Sealing {

  /** The control character that stands between units; nobody can type it into a form. */
  private static final String BETWEEN = "\u001f";

  private final Secrets secrets;

  Sealing(Secrets secrets) {
    this.secrets = secrets;
  }

  byte[] seal(List<String> texts, String context) {
    var plain = String.join(
        BETWEEN, texts.stream().map(text -> text.replace(BETWEEN, " ")).toList());
    return secrets.seal(plain.getBytes(StandardCharsets.UTF_8), context);
  }

  List<String> open(byte[] sealed, String context) {
    var plain = new String(secrets.open(sealed, context), StandardCharsets.UTF_8);
    return Arrays.asList(plain.split(BETWEEN, -1));
  }
}
