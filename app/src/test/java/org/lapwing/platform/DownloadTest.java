package org.lapwing.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lapwing.kernel.Outcome;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTest {

  @Test
  void a_file_is_saved_and_never_shown_sniffed_or_stored() throws IOException {
    var answer = answer("Audit “north” – 1.pdf");

    assertThat(answer.getHeader("Content-Disposition"))
        .startsWith("attachment; ")
        .contains("filename*=UTF-8''Audit%20%E2%80%9Cnorth");
    assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getContentAsString()).isEqualTo("content");
  }

  @Test
  void no_name_can_add_a_header() throws IOException {
    assertThat(answer("a\"; filename=\"b.exe").getHeader("Content-Disposition"))
        .doesNotContain("filename=\"b.exe\"");
  }

  private static MockHttpServletResponse answer(String name) throws IOException {
    var file = new StoredFile(FileId.next(), name, "application/pdf", 7, Instant.EPOCH);
    var answer = new MockHttpServletResponse();
    new Download(new OneFile(), file).render(null, new MockHttpServletRequest(), answer);
    return answer;
  }

  private record OneFile() implements Files {

    @Override
    public void copy(FileId id, OutputStream out) {
      try {
        out.write("content".getBytes(StandardCharsets.UTF_8));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    @Override
    public Outcome<StoredFile> keep(String field, String fileName, InputStream content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<byte[]> look(String field, String fileName, InputStream content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public StoredFile about(FileId id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String accepted() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String hint() {
      throw new UnsupportedOperationException();
    }
  }
}
