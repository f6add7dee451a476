package org.lapwing.platform.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lapwing.platform.Attachment;
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
    Attachment.head(response, name + "." + format.extension(), format.mediaType());
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
