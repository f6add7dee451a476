package org.lapwing.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Answers a request with several files in one, written while they are read, so that none has to fit into memory.
 *
 * @param name the name of the whole without its extension, free of case words
 */
public record Bundle(String name, List<Part> parts) implements View {

  private static final String MEDIA_TYPE = "application/zip";

  public Bundle {
    parts = List.copyOf(parts);
  }

  /**
   * One of the files.
   *
   * @param name without folders, and unlike every other in the bundle
   */
  public record Part(String name, Content content) {}

  /** Where its bytes come from. */
  @FunctionalInterface
  public interface Content {
    void copyTo(OutputStream out) throws IOException;
  }

  @Override
  public String getContentType() {
    return MEDIA_TYPE;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Attachment.head(response, name + ".zip", MEDIA_TYPE);
    var zip = new Zip(response.getOutputStream());
    try {
      for (var part : parts) {
        zip.putNextEntry(new ZipEntry(part.name()));
        part.content().copyTo(zip);
        zip.closeEntry();
      }
      zip.finish();
    } finally {
      zip.release();
    }
  }

  /** Gives back what it holds without finishing: half of a bundle must not look whole. */
  private static final class Zip extends ZipOutputStream {

    Zip(OutputStream out) {
      super(out);
    }

    void release() {
      def.end();
    }
  }
}
