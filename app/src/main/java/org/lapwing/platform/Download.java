package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * Answers a request with a file, to be saved and never shown by the browser: {@code return new Download(files, file)}
 * once the module that owns the record has decided that the viewer may have it.
 */
public record Download(Files files, StoredFile file) implements View {

  @Override
  public String getContentType() {
    return file.mediaType();
  }

  @Override
  public void render(
      @Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.mediaType());
    response.setContentLengthLong(file.size());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    files.copy(file.id(), response.getOutputStream());
  }

  private String attachment() {
    return ContentDisposition.attachment()
        .filename(file.name(), StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
