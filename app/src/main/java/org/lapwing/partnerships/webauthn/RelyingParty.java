package org.lapwing.partnerships.webauthn;

import java.net.URI;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Who we are to a passkey: the address of this installation as it is set, never as a request says it. A passkey that was
 * made for one address answers to no other.
 */
@Component
class RelyingParty {

  private static final String SETTING = "lapwing.address";

  private final Environment environment;

  RelyingParty(Environment environment) {
    this.environment = environment;
    var set = environment.getProperty(SETTING);
    if (set != null && !isWhole(URI.create(set))) {
      throw new IllegalArgumentException(
          SETTING + " must be a whole address, such as https://lapwing.example.org");
    }
  }

  /** The name of the host alone. */
  String id() {
    return address().getHost().toLowerCase(Locale.ROOT);
  }

  /** Scheme, host and port, as browsers write them. */
  String origin() {
    var address = address();
    var scheme = address.getScheme().toLowerCase(Locale.ROOT);
    var usual = scheme.equals("https") ? 443 : 80;
    var port = address.getPort() == -1 || address.getPort() == usual ? "" : ":" + address.getPort();
    return scheme + "://" + id() + port;
  }

  /** Without a setting, this machine at the port that was opened, which is known once it is. */
  private URI address() {
    var port = environment.getProperty(
        "local.server.port", environment.getProperty("server.port", "8080"));
    return URI.create(environment.getProperty(SETTING, "http://localhost:" + port));
  }

  private static boolean isWhole(URI address) {
    return address.getHost() != null
        && ("https".equalsIgnoreCase(address.getScheme())
            || "http".equalsIgnoreCase(address.getScheme()));
  }
}
