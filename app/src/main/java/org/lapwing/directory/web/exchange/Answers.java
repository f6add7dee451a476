package org.lapwing.directory.web.exchange;

import java.nio.charset.StandardCharsets;
import org.lapwing.directory.Keepers;
import org.lapwing.platform.NotFound;
import org.lapwing.platform.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/** What these pages have in common: they are there for the keepers, and hand out files to be saved. */
final class Answers {

  static final MediaType EXCEL =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Answers() {}

  static void onlyKeepers() {
    if (!Keepers.isOne()) {
      throw new NotFound();
    }
  }

  static ModelAndView show(String template, Object page) {
    return new ModelAndView(new Page("directory/" + template, page));
  }

  static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    var disposition = ContentDisposition.attachment()
        .filename(name, StandardCharsets.US_ASCII)
        .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
