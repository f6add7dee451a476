package org.lapwing.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.lapwing.platform.NotFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells those who find a fault in our security where to say so (RFC 9116). */
@RestController
class SecurityTextController {

  private static final Duration GOOD_FOR = Duration.ofDays(180);

  private final HouseSettings settings;
  private final Clock clock;

  SecurityTextController(HouseSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping(value = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  String security() {
    var contact = settings.securityContact();
    if (contact == null || contact.isBlank()) {
      throw new NotFound();
    }
    return text(contact.strip());
  }

  String text(String contact) {
    var expires = clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS);
    return """
        Contact: %s
        Expires: %s
        Preferred-Languages: en
        """.formatted(contact, expires);
  }
}
