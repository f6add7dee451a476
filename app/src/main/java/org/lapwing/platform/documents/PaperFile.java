package org.lapwing.platform.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Answers a request with a paper, to be saved and never shown by the browser, nor kept on the way. */
public final class PaperFile implements View {

  private final String name;
  private final Format format;
  private final byte[] content;

  /**
   * A paper as a file.
   *
   * @param name the name of the file without its extension, free of case words
   */
  public PaperFile(String name, Format format, byte[] content) {
    this.name = name;
    this.format = format;
    this.content = content.clone();
  }

  @Override
  public String getContentType() {
    return format.mediaType();
  }

  @Override
  public void render(
      @Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(format.mediaType());
    response.setContentLength(content.length);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
            .build()
            .toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.getOutputStream().write(content);
  }
}
