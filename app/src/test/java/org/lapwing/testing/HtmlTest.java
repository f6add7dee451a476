package org.lapwing.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  private static final String SOUND =
      "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><h1>A</h1></body></html>";

  @Test
  void a_sound_page_has_no_errors() {
    assertThat(Html.errors(SOUND)).isEmpty();
  }

  @Test
  void a_stray_end_tag_and_a_repeated_id_are_errors() {
    assertThat(Html.errors("<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head>"
            + "<body><p id=\"a\"></p><p id=\"a\"></p></div></body></html>"))
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void a_page_is_judged_alike_however_many_were_before_it() {
    var wrong =
        "<!DOCTYPE html><html lang=\"en\"><head></head><body><p id=\"a\"></p><b id=\"a\"></b></body></html>";
    var first = Html.errors(wrong);
    assertThat(Html.errors(SOUND)).isEmpty();
    assertThat(first).isNotEmpty().isEqualTo(Html.errors(wrong));
  }
}
