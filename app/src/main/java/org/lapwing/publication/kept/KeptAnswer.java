package org.lapwing.publication.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** A page as it was answered, plain and compressed, with the headers that went with it. */
final class KeptAnswer {

  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final Pattern GZIP_REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

  private final String type;
  private final Map<String, List<String>> headers;
  private final byte[] plain;
  private final byte[] packed;
  private final String tag;
  private final Instant from;
  private final Instant trueUntil;

  /**
   * Keeps what was answered.
   *
   * @param from when the asking began
   * @param holdsFor for how long what the page says is true
   */
  KeptAnswer(
      String type,
      Map<String, List<String>> headers,
      byte[] body,
      Instant from,
      Duration holdsFor) {
    this.type = type;
    this.headers = headers;
    this.plain = body;
    this.packed = packed(body);
    this.tag = HexFormat.of().formatHex(digest(body), 0, 16);
    this.from = from;
    this.trueUntil = from.plus(holdsFor);
  }

  /**
   * Whether it may still be given: for seconds, and never once it says what is no longer so.
   *
   * @param waited whether whoever asks has waited for it, however long it took
   */
  boolean holds(Instant now, boolean waited) {
    var isFresh = waited || now.isBefore(from.plus(LONGEST));
    return isFresh && !now.isBefore(from) && now.isBefore(trueUntil);
  }

  void send(HttpServletRequest request, HttpServletResponse response, Instant now)
      throws IOException {
    var compressed = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    var strong = "\"" + tag + (compressed ? "-gzip\"" : "\"");
    headers.forEach((name, values) -> {
      response.setHeader(name, values.getFirst());
      values.stream().skip(1).forEach(value -> response.addHeader(name, value));
    });
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        "public, max-age=%d, must-revalidate"
            .formatted(Duration.between(now, trueUntil).toSeconds()));
    response.setHeader(HttpHeaders.ETAG, strong);
    if (request.getHeader(HttpHeaders.IF_NONE_MATCH) != null
        && new ServletWebRequest(request, response).checkNotModified(strong)) {
      return;
    }
    response.setContentType(type);
    write(response, compressed);
  }

  private void write(HttpServletResponse response, boolean compressed) throws IOException {
    var body = compressed ? packed : plain;
    if (compressed) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static boolean takesGzip(@Nullable String encodings) {
    return encodings != null
        && encodings.contains("gzip")
        && !GZIP_REFUSED.matcher(encodings).find();
  }

  private static byte[] packed(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] digest(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
