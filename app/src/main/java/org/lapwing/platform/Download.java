package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
    Attachment.head(response, file.name(), file.mediaType());
    response.setContentLengthLong(file.size());
    files.copy(file.id(), response.getOutputStream());
  }
}
