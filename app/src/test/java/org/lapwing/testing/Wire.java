package org.lapwing.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP to this machine byte by byte, so that a test can also say what no browser would. */
public record Wire(int port, String cookies) {

  private static final int PATIENCE_MS = 60_000;

  /** What was answered; names of headers are in lower case. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Answer(int status, Map<String, String> headers, byte[] body) {

    public String text() {
      return new String(body, UTF_8);
    }

    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** Writes the body of a request. */
  @FunctionalInterface
  public interface Body {
    void write(OutputStream out) throws IOException;
  }

  public Answer get(String path) throws IOException {
    return say("GET " + path, "", _ -> {});
  }

  /** Sends a body with its length. */
  public Answer post(String path, String contentType, byte[] body) throws IOException {
    var headers = "Content-Type: %s\r\nContent-Length: %d\r\n".formatted(contentType, body.length);
    return say("POST " + path, headers, out -> out.write(body));
  }

  /** Sends any headers, each ended by a line break, and any body; the server may answer and leave before the end. */
  public Answer say(String line, String headers, Body body) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(PATIENCE_MS);
      var out = socket.getOutputStream();
      var cookie = cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n";
      out.write("%s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nConnection: close\r\n%s%s\r\n"
          .formatted(line, port, cookie, headers)
          .getBytes(UTF_8));
      try {
        body.write(out);
        out.flush();
        socket.shutdownOutput();
      } catch (IOException serverHasHeardEnough) {
        // its answer may still be there to read
      }
      return answer(socket.getInputStream().readAllBytes());
    }
  }

  private static Answer answer(byte[] bytes) {
    var text = new String(bytes, ISO_8859_1);
    var end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, Map.of(), bytes);
    }
    var lines = text.substring(0, end).split("\r\n", -1);
    var headers = new TreeMap<String, String>();
    Arrays.stream(lines)
        .skip(1)
        .map(line -> line.split(":", 2))
        .forEach(pair -> headers.merge(
            pair[0].toLowerCase(Locale.ROOT), pair[1].strip(), (one, two) -> one + "; " + two));
    var body = Arrays.copyOfRange(bytes, end + 4, bytes.length);
    var whole = "chunked".equals(headers.get("transfer-encoding")) ? unchunked(body) : body;
    return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, whole);
  }

  private static byte[] unchunked(byte[] body) {
    var out = new ByteArrayOutputStream();
    var text = new String(body, ISO_8859_1);
    for (var at = 0; ; ) {
      var line = text.indexOf("\r\n", at);
      var size = line < 0 ? 0 : Integer.parseInt(text.substring(at, line).strip(), 16);
      if (size == 0) {
        return out.toByteArray();
      }
      out.write(body, line + 2, size);
      at = line + 2 + size + 2;
    }
  }
}
