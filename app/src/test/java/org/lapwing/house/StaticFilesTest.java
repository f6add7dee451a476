package org.lapwing.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticFilesTest {

  @Test
  void nothing_that_belongs_to_gov_uk_alone_is_shipped() {
    var built = Path.of("target/classes/static");

    assertThat(built.resolve("assets")).isNotEmptyDirectory();
    assertThat(StaticFiles.faults(built)).isEmpty();
  }

  @Test
  void its_typeface_crest_or_icon_would_be_found(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("light-94a07e06a1-v2.woff2"), "");
    Files.writeString(folder.resolve("govuk-crest.svg"), "");
    Files.writeString(folder.resolve("app.css"), "body{font-family:'GDS Transport'}");
    Files.writeString(folder.resolve("atkinson.woff2"), "");

    assertThat(StaticFiles.faults(folder))
        .containsExactly("app.css", "govuk-crest.svg", "light-94a07e06a1-v2.woff2");
  }
}
