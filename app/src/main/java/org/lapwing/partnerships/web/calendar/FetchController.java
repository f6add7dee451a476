package org.lapwing.partnerships.web.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lapwing.partnerships.LinkToken;
import org.lapwing.partnerships.calendar.CalendarAddresses;
import org.lapwing.partnerships.calendar.CalendarFeed;
import org.lapwing.partnerships.signin.Throttle;
import org.lapwing.platform.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The calendar that a program fetches without signing in. An address that never worked, one that was ended, and one asked
 * for after too many wrong ones are all the same: there is nothing.
 */
@Controller
class FetchController {

  private static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);

  private final CalendarAddresses addresses;
  private final CalendarFeed feed;
  private final Throttle throttle;

  FetchController(CalendarAddresses addresses, CalendarFeed feed, Throttle throttle) {
    this.addresses = addresses;
    this.feed = feed;
    this.throttle = throttle;
  }

  @GetMapping("/calendar/{token}/lapwing.ics")
  ResponseEntity<byte[]> fetch(@PathVariable String token, HttpServletRequest request) {
    var from = request.getRemoteAddr();
    if (throttle.isTooMuchFrom(from)) {
      throw new NotFound();
    }
    var owner = addresses.fetched(new LinkToken(token));
    if (owner.isEmpty()) {
      throttle.failedFrom(from);
      throw new NotFound();
    }
    var text = feed.of(owner.get()).getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(fingerprint(text))
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex")
        .body(text);
  }

  private static String fingerprint(byte[] text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java knows SHA-256", impossible);
    }
  }
}
